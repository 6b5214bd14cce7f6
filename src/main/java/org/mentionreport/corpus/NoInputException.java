package org.mentionreport.corpus;

/** An input does not exist, or there is no file in it. The message says which, and what to do. */
public final class NoInputException extends RuntimeException {

    public NoInputException(String message) {
        super(message);
    }

    NoInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
