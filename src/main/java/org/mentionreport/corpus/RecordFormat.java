package org.mentionreport.corpus;

import java.io.IOException;

/**
 * One way records stand in a file. A class of its own per format; {@link FormatChoice} says which file has which.
 */
interface RecordFormat {

    /** The most bytes a record may have; over it, it is passed by without being held. */
    int LIMIT = 16 << 20;

    /** Whether a file holds many records, which are numbered, or is one. */
    default boolean isNumbered() {
        return true;
    }

    /** Whether its records are found again behind bytes that could not be unpacked. */
    default boolean goesOnBehindDamage() {
        return false;
    }

    /** Begins to read; nothing but the content's own failures is thrown. */
    Records open(Content content) throws IOException;

    /** The records of one content, in its order. */
    interface Records {

        /** The next record, or null after the last. */
        Draft next() throws IOException;
    }
}
