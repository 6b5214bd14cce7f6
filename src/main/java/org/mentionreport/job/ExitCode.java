package org.mentionreport.job;

/** How a command ended, for schedulers. Whatever is not {@link #DONE} leaves the published report as it was. */
enum ExitCode {
    DONE(0),
    UNEXPECTED(1),
    /** Usage, settings or catalogue at fault; nothing was read. */
    USAGE(2),
    /** An input does not exist, or there is no record in it. */
    NO_INPUT(4),
    CHECK_FAILED(5),
    STORAGE(6),
    ENGINE(7),
    LOCKED(11);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
