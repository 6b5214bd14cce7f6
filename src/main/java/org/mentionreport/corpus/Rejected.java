package org.mentionreport.corpus;

import java.io.Serializable;
import java.util.Locale;

/**
 * A record that is not counted, with the reason.
 *
 * @param source see {@link Framed#source()}
 * @param reason why
 * @param detail what was found and what would be right, one line
 */
public record Rejected(String source, Reason reason, String detail) implements Framed, Serializable {

    /** The fixed list of reasons; {@link #code()} is what the reports print. */
    public enum Reason {
        EMPTY,
        NO_TEXT,
        BINARY,
        BAD_ENCODING,
        TOO_LARGE,
        MALFORMED,
        TRUNCATED,
        UNREADABLE,
        CHANGED,
        FAILED,
        NOT_ARTICLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A record that something unforeseen happened to: it needs more memory than there is, else it is a case that nobody thought of.
     */
    public static Rejected failed(String source, Throwable failure) {
        return failure instanceof VirtualMachineError
                ? new Rejected(
                        source,
                        Reason.TOO_LARGE,
                        "needs more memory than there is (" + failure.getClass().getSimpleName()
                                + "); give the job more, or leave it out")
                : new Rejected(
                        source,
                        Reason.FAILED,
                        Draft.shortened("a case that nobody thought of, please report it: " + failure));
    }
}
