package org.mentionreport.corpus;

import java.io.Serializable;

/**
 * Reads the records of a file, one at a time.
 *
 * <p>Every record seen comes out exactly once, as a {@link SourceRecord} or as {@link Rejected}; what stands in a file never
 * makes this throw. A file that cannot be read to its end gives the records before that and then one rejection.
 */
public final class RecordReader implements Serializable {
    private static final long serialVersionUID = 1;

    private final Stores stores;
    private final FieldNames fieldNames;

    /** A reader of files in these stores, whose fields have these names. */
    public RecordReader(Stores stores, FieldNames fieldNames) {
        this.stores = stores;
        this.fieldNames = fieldNames;
    }

    /**
     * The records of a file. The n-th (from 1, rejected ones counted) has the source {@code path#n}; a saved page has the path.
     * The file is closed once its last record is taken.
     */
    public FramedRecords read(InputFile file) {
        return new FramedRecords(file, stores.of(file.path()), fieldNames);
    }
}
