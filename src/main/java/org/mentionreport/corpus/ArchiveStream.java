package org.mentionreport.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** The bytes of a web archive as lines and blocks, which can be looked at and put back. Holds a line or a block, no more. */
final class ArchiveStream {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 1 << 15;

    private InputStream stream;

    ArchiveStream(InputStream stream) {
        this.stream = new BufferedInputStream(stream, BUFFER);
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
        byte[] bytes = lineBytes(LONGEST_LINE);
        return bytes.length == 0 ? null : Line.of(bytes);
    }

    /** The next line that is not empty, left where it stands; null where there is none. Empty lines are passed by. */
    Line peek() throws IOException {
        int value;
        do {
            stream.mark(1);
            value = stream.read();
        } while (value == '\n' || value == '\r');
        stream.reset();
        stream.mark(LONGEST_LINE);
        Line line = line();
        stream.reset();
        return line;
    }

    /** Whether the next bytes are these; they are left where they stand. */
    boolean startsWith(String bytes) throws IOException {
        stream.mark(bytes.length());
        boolean starts = new String(stream.readNBytes(bytes.length()), StandardCharsets.ISO_8859_1).equals(bytes);
        stream.reset();
        return starts;
    }

    /** The next bytes, fewer where the archive ends before. */
    byte[] block(int length) throws IOException {
        return stream.readNBytes(length);
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
            stream.mark(LONGEST_LINE);
            byte[] bytes = lineBytes((int) Math.min(LONGEST_LINE, most - passed));
            if (bytes.length == 0 || isLine.test(Line.of(bytes).text())) {
                stream.reset();
                return passed;
            }
            passed += bytes.length;
        }
        return passed;
    }

    /** Lets the bytes from a place on be read again. */
    void putBack(byte[] bytes, int from) {
        InputStream again = new ByteArrayInputStream(bytes, from, bytes.length - from);
        stream = new BufferedInputStream(new SequenceInputStream(again, stream), BUFFER);
    }

    /** Up to and with the next line feed; a line over the longest comes in pieces. */
    private byte[] lineBytes(int longest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        int value = 0;
        while (value != '\n' && bytes.size() < longest) {
            value = stream.read();
            if (value == -1) {
                break;
            }
            bytes.write(value);
        }
        return bytes.toByteArray();
    }
}
