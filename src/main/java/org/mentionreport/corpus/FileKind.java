package org.mentionreport.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells from a file's first bytes whether it can hold articles at all. */
final class FileKind {
    private static final Map<String, String> FOREIGN = foreign();

    /** Where a tar archive names itself, behind the head of its first file. */
    private static final int TAR_NAMED_AT = 257;

    private static final Pattern ARCHIVE_WITHIN = Pattern.compile("\nWARC/\\d\\.\\d+\\s*\nWARC-");

    private FileKind() {}

    /** Whether it is read as the bytes that it is, without an encoding. */
    static boolean isBytes(byte[] head) {
        return isArchive(head) || begin(head).startsWith(ParquetFormat.MARK);
    }

    static boolean isArchive(byte[] head) {
        return isWarc(head) || isArc(head);
    }

    /** A WARC may have lost its beginning. */
    static boolean isWarc(byte[] head) {
        return begin(head).startsWith(WarcFormat.BEGIN)
                || ARCHIVE_WITHIN
                        .matcher(new String(head, StandardCharsets.ISO_8859_1))
                        .find();
    }

    /** Pieces of an ARC do not begin with the words of a whole one. */
    static boolean isArc(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1);
        return text.startsWith(ArcFormat.BEGIN) || ArcFormat.PIECE.matcher(text).lookingAt();
    }

    private static String begin(byte[] head) {
        return new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
    }

    private static boolean isTar(byte[] head) {
        return head.length > TAR_NAMED_AT + 5
                && new String(head, TAR_NAMED_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    /** Why there can be no text in it, or null. */
    static Draft.Refused refusalOf(byte[] head) {
        if (head.length == 0) {
            return new Draft.Refused(Rejected.Reason.EMPTY, "the file is empty");
        }
        if (isTar(head)) {
            return new Draft.Refused(Rejected.Reason.BINARY, "a tar archive; unpack it");
        }
        String first = begin(head);
        for (Map.Entry<String, String> kind : FOREIGN.entrySet()) {
            if (first.startsWith(kind.getKey())) {
                return new Draft.Refused(Rejected.Reason.BINARY, kind.getValue());
            }
        }
        if (Encoding.of(head).isWide()) {
            return null;
        }
        if (controls(head) * 10 > head.length) {
            return new Draft.Refused(
                    Rejected.Reason.BINARY, "the content is no text; save it as text, HTML, JSON or CSV");
        }
        if (Encoding.strayBytes(head) * 10L > head.length * 4L) {
            return new Draft.Refused(
                    Rejected.Reason.BAD_ENCODING, "the content is in no encoding that can be told; save it as UTF-8");
        }
        return null;
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte value : head) {
            if (value >= 0 && value < 0x20 && value != '\n' && value != '\r' && value != '\t' && value != '\f') {
                controls++;
            }
        }
        return controls;
    }

    private static Map<String, String> foreign() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("%PDF-", "a PDF; save its text");
        kinds.put("PK\u0003\u0004", "a ZIP archive or an office document; unpack it, or save it as text");
        kinds.put("\u00d0\u00cf\u0011\u00e0", "an old office document; save it as text");
        kinds.put("{\\rtf", "a rich text document; save it as text");
        kinds.put("PK\u0005\u0006", "a ZIP archive of nothing");
        kinds.put("\u001f\u008b", "packed twice; unpack it once");
        kinds.put("BZh", "packed twice; unpack it once");
        kinds.put("(\u00b5/\u00fd", "packed twice; unpack it once");
        kinds.put("\u001f\u009d", "packed with compress; unpack it, or pack it with gzip, bzip2 or zstd");
        kinds.put("\u00fd7zXZ", "packed with xz; unpack it, or pack it with gzip, bzip2 or zstd");
        kinds.put("7z\u00bc\u00af", "a 7z archive; unpack it");
        kinds.put("Rar!", "a RAR archive; unpack it");
        kinds.put("\u0089PNG", "a picture");
        kinds.put("\u00ff\u00d8\u00ff", "a picture");
        kinds.put("GIF8", "a picture");
        kinds.put("bplist", "a page saved by Safari; save it as HTML");
        kinds.put("SQLite format 3", "a database; export it as CSV or JSON Lines");
        return kinds;
    }
}
