package org.mentionreport.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip members behind each other, and gives every byte that stands before a fault. The JDK's stream takes a damaged second
 * member for the end; that of commons-compress refuses the extra fields that Wget writes, and drops what it unpacked before a fault.
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int HAS_HEADER_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final PushbackInputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] in = new byte[BUFFER];
    private int filled;
    private boolean inMember;

    GzipMembers(InputStream packed) {
        this.packed = new PushbackInputStream(packed, BUFFER);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        while (inMember || beginMember()) {
            int length = inflate(bytes, offset, wanted);
            if (length > 0) {
                check.update(bytes, offset, length);
                return length;
            }
            if (inflater.finished()) {
                endMember();
            } else {
                refill();
            }
        }
        return -1;
    }

    private int inflate(byte[] bytes, int offset, int wanted) throws ZipException {
        try {
            return inflater.inflate(bytes, offset, wanted);
        } catch (DataFormatException damaged) {
            throw new ZipException(damaged.getMessage());
        }
    }

    private void refill() throws IOException {
        filled = packed.read(in, 0, BUFFER);
        if (filled < 0) {
            throw cutOff();
        }
        inflater.setInput(in, 0, filled);
    }

    /** False at the end. Tapes fill their last block up with zeros. */
    private boolean beginMember() throws IOException {
        int first = packed.read();
        while (first == 0) {
            first = packed.read();
        }
        if (first == -1) {
            return false;
        }
        if (first != 0x1f || next() != 0x8b || next() != DEFLATE) {
            throw new ZipException("what stands behind the last member is no gzip");
        }
        skipHeader(next());
        inflater.reset();
        check.reset();
        inMember = true;
        return true;
    }

    private void skipHeader(int flags) throws IOException {
        skip(6);
        skip((flags & HAS_EXTRA) == 0 ? 0 : next() | next() << 8);
        for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
            int letter = flags & text;
            while (letter != 0) {
                letter = next();
            }
        }
        skip((flags & HAS_HEADER_CHECK) == 0 ? 0 : 2);
    }

    /** Leaves the stream behind the member's trailer, which must agree with what was unpacked. */
    private void endMember() throws IOException {
        int unused = inflater.getRemaining();
        packed.unread(in, filled - unused, unused);
        boolean isWhole = fourBytes() == check.getValue() && fourBytes() == (inflater.getBytesWritten() & 0xffffffffL);
        if (!isWhole) {
            throw new ZipException("what was unpacked is not what was packed");
        }
        inMember = false;
    }

    private long fourBytes() throws IOException {
        return (next() | next() << 8 | next() << 16 | (long) next() << 24) & 0xffffffffL;
    }

    private void skip(int bytes) throws IOException {
        for (int skipped = 0; skipped < bytes; skipped++) {
            next();
        }
    }

    private int next() throws IOException {
        int value = packed.read();
        if (value == -1) {
            throw cutOff();
        }
        return value;
    }

    private static EOFException cutOff() {
        return new EOFException("the last member has no end");
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
