package org.mentionreport.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Tells a fault of the storage (full, read-only, no permission) from other failures, and what helps against it. */
public final class StorageFault {

    private StorageFault() {}

    /** Whether a failure, on its own and without its cause, says that the storage refused to write. */
    public static boolean is(Throwable failure) {
        return failure instanceof StorageException
                || failure instanceof AccessDeniedException
                || failure instanceof ReadOnlyFileSystemException
                || (failure instanceof IOException && (isFull(failure) || isReadOnly(failure)));
    }

    /** What would help. */
    public static String cure(Throwable failure) {
        if (isFull(failure)) {
            return "Free some space there, or name another folder with --output.";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "Something else stands in its place: move it away, or name another folder with --output.";
        }
        return "Let this user write there, or name another folder with --output.";
    }

    /** The system's own words, without the path that the caller says anyway. */
    static String describe(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file of that name exists";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** There is no type for it, only the system's wording; the launcher sees to it that this is English. */
    private static boolean isFull(Throwable failure) {
        return says(failure, "no space left on device") || says(failure, "disk quota exceeded");
    }

    private static boolean isReadOnly(Throwable failure) {
        return says(failure, "read-only file system");
    }

    private static boolean says(Throwable failure, String words) {
        return failure.getMessage() != null
                && failure.getMessage().toLowerCase(Locale.ROOT).contains(words);
    }
}
