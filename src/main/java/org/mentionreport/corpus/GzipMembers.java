package org.mentionreport.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip members behind each other, and gives every byte that stands before a fault; behind it the next member can be found. The
 * JDK's stream takes a damaged second member for the end; that of commons-compress refuses the extra fields that Wget writes, and drops
 * what it unpacked before a fault.
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int MAGIC_FIRST = 0x1f;
    private static final int MAGIC_SECOND = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HAS_HEADER_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int FLAGS = 0x1f;

    /** How far back the next member is looked for behind a fault, which shows late: within larger members, from there on. */
    private static final int LOOKED_BACK = 1 << 20;

    private final BufferedInputStream packed;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] in = new byte[BUFFER];
    private long taken;
    private long marked;
    private boolean inMember;

    GzipMembers(InputStream packed) {
        this.packed = new BufferedInputStream(packed, BUFFER);
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

    /** Behind a fault, goes to the next member that can be found; false where there is none. */
    boolean passDamage() throws IOException {
        goBackTo(marked);
        int first = take();
        while (first != -1) {
            if (first == MAGIC_FIRST && isMagic() && hasHeader()) {
                return true;
            }
            first = take();
        }
        inMember = false;
        return false;
    }

    /** Whether the header ends within the file; then the stream stands behind it, else where it stood. */
    private boolean hasHeader() throws IOException {
        long begin = taken;
        try {
            skipHeader(next());
            return true;
        } catch (EOFException noEnd) {
            goBackTo(begin);
            return false;
        }
    }

    /** Whether a member's header goes on here; leaves the stream at its flags if so, else where it stands. */
    private boolean isMagic() throws IOException {
        packed.mark(3);
        boolean isMagic = packed.read() == MAGIC_SECOND && packed.read() == DEFLATE && (packed.read() & ~FLAGS) == 0;
        packed.reset();
        if (isMagic) {
            taken += packed.skip(2);
        }
        return isMagic;
    }

    private int inflate(byte[] bytes, int offset, int wanted) throws ZipException {
        try {
            return inflater.inflate(bytes, offset, wanted);
        } catch (DataFormatException damaged) {
            throw new ZipException(damaged.getMessage());
        }
    }

    private void refill() throws IOException {
        if (taken - marked > LOOKED_BACK) {
            mark();
        }
        int filled = packed.read(in, 0, BUFFER);
        if (filled < 0) {
            throw cutOff();
        }
        taken += filled;
        inflater.setInput(in, 0, filled);
    }

    private void mark() {
        packed.mark(LOOKED_BACK + 2 * BUFFER);
        marked = taken;
    }

    private void goBackTo(long place) throws IOException {
        packed.reset();
        packed.skipNBytes(place - marked);
        taken = place;
    }

    /** False at the end. Tapes fill their last block up with zeros. */
    private boolean beginMember() throws IOException {
        mark();
        int first = take();
        while (first == 0) {
            first = take();
        }
        if (first == -1) {
            return false;
        }
        if (first != MAGIC_FIRST || next() != MAGIC_SECOND || next() != DEFLATE) {
            throw new ZipException("what stands behind the last member is no gzip");
        }
        skipHeader(next());
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
        inflater.reset();
        check.reset();
        inMember = true;
        mark();
    }

    /** Leaves the stream behind the member's trailer, which must agree with what was unpacked. */
    private void endMember() throws IOException {
        goBackTo(taken - inflater.getRemaining());
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
        int value = take();
        if (value == -1) {
            throw cutOff();
        }
        return value;
    }

    private int take() throws IOException {
        int value = packed.read();
        taken += value == -1 ? 0 : 1;
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
