package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes bytes one by one from a stream and gathers those of the record at hand, up to the limit. */
final class ByteGatherer {
    private final InputStream stream;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] gathered = new byte[1 << 13];
    private int length;
    private boolean overflowed;
    private byte[] again = new byte[0];
    private int againAt;

    ByteGatherer(InputStream stream, int limit) {
        this.stream = stream;
        this.limit = limit;
    }

    /** The next byte, or -1 at the end; not gathered yet. */
    int read() throws IOException {
        if (againAt < again.length) {
            return again[againAt++] & 0xff;
        }
        if (at == filled) {
            filled = Math.max(0, stream.read(buffer, 0, buffer.length));
            at = 0;
            if (filled == 0) {
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }

    void gather(int value) {
        if (length == limit) {
            overflowed = true;
            return;
        }
        if (length == gathered.length) {
            gathered = Arrays.copyOf(gathered, Math.min(limit, length * 2));
        }
        gathered[length++] = (byte) value;
    }

    /** Whether the record at hand is over the limit; then its bytes are not whole. */
    boolean overflowed() {
        return overflowed;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return gathered;
    }

    /** Lets what was gathered from a place on be read again; the record at hand ends there. */
    void putBack(int from) {
        int waiting = again.length - againAt;
        byte[] both = new byte[length - from + waiting];
        System.arraycopy(gathered, from, both, 0, length - from);
        System.arraycopy(again, againAt, both, length - from, waiting);
        again = both;
        againAt = 0;
        length = from;
    }

    /** Begins with the next record. */
    void clear() {
        length = 0;
        overflowed = false;
        if (gathered.length > 1 << 20) {
            gathered = new byte[1 << 13];
        }
    }
}
