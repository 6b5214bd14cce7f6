package org.mentionreport.report.explain;

import java.io.IOException;
import org.mentionreport.article.Reading;
import org.mentionreport.mention.Findings;

/** Writes explanations of records, one after the other. */
public interface Explainer extends AutoCloseable {

    /**
     * Explains one record.
     *
     * @param reading what reading it gave; a record that was never read has no passages
     * @param findings what its article names; nothing for a rejected record
     */
    void add(Reading reading, Findings findings) throws IOException;

    /** Ends what was written. */
    @Override
    void close() throws IOException;
}
