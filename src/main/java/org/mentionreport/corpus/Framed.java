package org.mentionreport.corpus;

/** What framing makes of a source: a record, or the reason why there is none. Each counts as one record seen. */
public sealed interface Framed permits SourceRecord, Rejected {

    /** Where it stands: path relative to its input, {@code #n} for the n-th record of a file (from 1). */
    String source();
}
