package org.mentionreport.corpus;

import java.io.IOException;

/** Packed content that cannot be unpacked to its end. */
final class UnpackingException extends IOException {
    private static final long serialVersionUID = 1;

    private final Rejected.Reason reason;

    private UnpackingException(Rejected.Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static UnpackingException damaged(Exception cause) {
        return new UnpackingException(
                Rejected.Reason.TRUNCATED,
                "the compressed file is cut off or damaged (" + FileFailure.message(cause) + "); fetch it again",
                cause);
    }

    static UnpackingException bomb(long times) {
        return new UnpackingException(
                Rejected.Reason.TOO_LARGE,
                "it unpacks to more than " + times + " times its size, as no text does; what was read before is kept",
                null);
    }

    Rejected.Reason reason() {
        return reason;
    }
}
