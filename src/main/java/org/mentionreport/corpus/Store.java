package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Predicate;

/** Where files lie: this machine's folders, or a file system that Hadoop knows. */
interface Store {

    /**
     * What a file looks like: another one at the end of reading than at its beginning means that it changed meanwhile.
     *
     * @param isFile false for a pipe and the like, which could be waited for without end
     * @param size in bytes
     * @param modified when it was changed last, in the store's own unit
     */
    record State(boolean isFile, long size, long modified) {}

    boolean exists(String path) throws IOException;

    boolean isFolder(String path) throws IOException;

    boolean isLink(String path);

    /**
     * All files below a folder, in any order, each with its path from there. A folder that cannot be opened is listed itself, so that
     * reading it says why, and so is a hidden one.
     *
     * @param isHidden by a folder's name, whether nothing in it is listed
     */
    List<InputFile> below(String folder, Predicate<String> isHidden) throws IOException;

    /**
     * A file's state now.
     *
     * @throws NoSuchFileException if it is not there any more
     */
    State state(String path) throws IOException;

    /**
     * A file's bytes from its beginning.
     *
     * @throws NoSuchFileException if it is not there any more
     */
    InputStream open(String path) throws IOException;

    /** A file for reading out of its order. */
    org.apache.parquet.io.InputFile parquet(String path) throws IOException;
}
