package org.mentionreport.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Tells from a file's first bytes whether it can hold articles at all. */
final class FileKind {
    private static final Map<String, String> FOREIGN = foreign();

    private FileKind() {}

    /** Whether it is read as the bytes that it is, without an encoding. */
    static boolean isBytes(byte[] head) {
        String first = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
        return Stream.of(WarcFormat.BEGIN, ArcFormat.BEGIN, ParquetFormat.MARK).anyMatch(first::startsWith);
    }

    /** Why there can be no text in it, or null. */
    static Draft.Refused refusalOf(byte[] head) {
        if (head.length == 0) {
            return new Draft.Refused(Rejected.Reason.EMPTY, "the file is empty");
        }
        String first = new String(head, 0, Math.min(head.length, 32), StandardCharsets.ISO_8859_1);
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
        kinds.put("\u001f\u008b", "packed twice; unpack it once");
        kinds.put("\u00fd7zXZ", "packed with xz; unpack it, or pack it with gzip, bzip2 or zstd");
        kinds.put("7z\u00bc\u00af", "a 7z archive; unpack it");
        kinds.put("\u0089PNG", "a picture");
        kinds.put("\u00ff\u00d8\u00ff", "a picture");
        kinds.put("GIF8", "a picture");
        kinds.put("SQLite format 3", "a database; export it as CSV or JSON Lines");
        return kinds;
    }
}
