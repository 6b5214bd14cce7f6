package org.mentionreport.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;

/** Tells why a file could not be read on, in words about the file and not about the code that read it. */
final class FileFailure {
    /** The packages of classes, and the numbers of objects, which are others in every run. */
    private static final Pattern CODE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])|@[0-9a-f]+\\b");

    /** What Jackson adds for those who call it. */
    private static final Pattern FOR_CALLERS =
            Pattern.compile("(?s)(?:: was expecting|: expected a valid value|: enable|: maybe| \\(for | \\(bound ).*");

    private static final char UNDECODED = '\ufffd';

    private FileFailure() {}

    static Draft.Refused of(Store store, String path, IOException failure) {
        if (!(failure instanceof NoSuchFileException)) {
            return unreadable("cannot be read: " + told(failure) + "; check that the file is there and may be read");
        }
        if (path.indexOf(UNDECODED) >= 0) {
            return unreadable("its name is not in UTF-8, so that it cannot be opened; rename it");
        }
        return store.isLink(path)
                ? unreadable("a link that leads nowhere; mend it or take it away")
                : new Draft.Refused(Rejected.Reason.CHANGED, "the file vanished; run again when it is at rest");
    }

    static Draft.Refused of(RuntimeException unforeseen) {
        return new Draft.Refused(
                Rejected.Reason.MALFORMED, "the file could not be understood from here on: " + message(unforeseen));
    }

    /** What a library says of the deepest cause, in one line. */
    static String message(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return plain(message);
    }

    /** A library's message without what speaks to those who call it. */
    static String plain(String message) {
        return Draft.shortened(
                CODE.matcher(FOR_CALLERS.matcher(message).replaceFirst("")).replaceAll(""));
    }

    private static String told(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "this user may not";
        }
        boolean saysWhy = failure instanceof FileSystemException system && system.getReason() != null;
        return saysWhy ? ((FileSystemException) failure).getReason() : message(failure);
    }

    private static Draft.Refused unreadable(String detail) {
        return new Draft.Refused(Rejected.Reason.UNREADABLE, detail);
    }
}
