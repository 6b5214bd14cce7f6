package org.mentionreport.publish;

import java.nio.file.Path;

/** Another run holds the lock of the output folder. */
public final class LockHeldException extends Exception {
    private static final long serialVersionUID = 1;

    LockHeldException(Path output, String holder) {
        super("Another run holds " + output + " (" + holder + "). Let it end and start again, or use --wait.");
    }
}
