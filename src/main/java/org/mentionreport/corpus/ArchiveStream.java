package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** The bytes of a web archive as lines and blocks, which can be looked at where they stand. Holds a block and a line, no more. */
final class ArchiveStream {
    private static final int LONGEST_LINE = 1 << 15;

    private final LookAhead bytes;

    ArchiveStream(InputStream stream) {
        this.bytes = new LookAhead(stream);
    }

    /**
     * A line of the archive.
     *
     * @param text without its line break
     * @param isWhole false where the archive ends within it
     */
    record Line(String text, boolean isWhole) {

        private static Line of(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return new Line(text.replaceFirst("\r*\n?$", ""), text.endsWith("\n"));
        }
    }

    /** The next line, or null at the end. */
    Line line() throws IOException {
        int length = lineLength(0, LONGEST_LINE);
        Line line = lineAt(0, length);
        bytes.pass(length);
        return line;
    }

    /** The next line that is not empty, left where it stands; null where there is none. Empty lines are passed by. */
    Line peek() throws IOException {
        while (isBreak(0)) {
            bytes.pass(1);
        }
        return lineAt(0, lineLength(0, LONGEST_LINE));
    }

    /** The same behind a block; the empty lines stay as well. */
    Line peekBehind(int block) throws IOException {
        int from = block;
        while (from < block + LONGEST_LINE && isBreak(from)) {
            from++;
        }
        return lineAt(from, lineLength(from, LONGEST_LINE));
    }

    /** Whether these bytes stand behind a block. */
    boolean isBehind(int block, String these) throws IOException {
        int end = block + these.length();
        return bytes.ahead(end) == end && new String(bytes.peek(block, end), StandardCharsets.ISO_8859_1).equals(these);
    }

    /** How many bytes of a block stand ahead: fewer than its length where the archive ends before. */
    int ahead(int length) throws IOException {
        return bytes.ahead(length);
    }

    /** The next bytes, which stand ahead. */
    byte[] block(int length) {
        byte[] block = bytes.peek(0, length);
        bytes.pass(length);
        return block;
    }

    /** Where a line stands within a block ahead, or -1. */
    int find(Predicate<String> isLine, int block) throws IOException {
        int from = 0;
        while (from < block) {
            int length = lineLength(from, Math.min(LONGEST_LINE, block - from));
            if (isLine.test(lineAt(from, length).text())) {
                return from;
            }
            from += length;
        }
        return -1;
    }

    /** Where the last line of a block ahead begins. */
    int lastLine(int block) {
        int from = block;
        while (from > 0 && bytes.peek(from - 1) != '\n') {
            from--;
        }
        return from;
    }

    /**
     * Passes by what stands before a line, which stays where it stands.
     *
     * @param most how many bytes to pass by at most, if no such line comes
     * @return how many bytes were passed by
     */
    long passTo(Predicate<String> isLine, long most) throws IOException {
        long passed = 0;
        while (passed < most) {
            int length = lineLength(0, (int) Math.min(LONGEST_LINE, most - passed));
            if (length == 0 || isLine.test(lineAt(0, length).text())) {
                return passed;
            }
            bytes.pass(length);
            passed += length;
        }
        return passed;
    }

    /** Passes by bytes that stand ahead. */
    void pass(int length) {
        bytes.pass(length);
    }

    /** Passes by what was looked at before the stream failed. */
    void passAll() {
        bytes.passAll();
    }

    private boolean isBreak(int index) throws IOException {
        return bytes.ahead(index + 1) > index && (bytes.peek(index) == '\n' || bytes.peek(index) == '\r');
    }

    private Line lineAt(int from, int length) {
        return length == 0 ? null : Line.of(bytes.peek(from, from + length));
    }

    /** Up to and with the next line feed; a line over the longest comes in pieces. */
    private int lineLength(int from, int longest) throws IOException {
        int length = 0;
        while (length < longest && bytes.ahead(from + length + 1) > from + length) {
            length++;
            if (bytes.peek(from + length - 1) == '\n') {
                break;
            }
        }
        return length;
    }
}
