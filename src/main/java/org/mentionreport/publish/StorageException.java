package org.mentionreport.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder cannot be written: full, read-only, or a rename was refused. The message says where and what to do. */
public final class StorageException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * A fault with what the system said of it.
     *
     * @param doing what was tried, as in {@code "write"}
     * @param path what it was tried on
     */
    public StorageException(String doing, Path path, IOException cause) {
        super(
                "Cannot " + doing + " " + path + " (" + StorageFault.describe(cause) + "). " + StorageFault.cure(cause),
                cause);
    }

    StorageException(String message) {
        super(message);
    }
}
