package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** Unpacks, and tells what the libraries mean in one way; ends where more comes out than a text can have been packed to. */
final class UnpackedStream extends InputStream {
    /** Ordinary text is packed to a fifth, lines that repeat themselves to a hundredth. */
    private static final long MOST_TIMES = 500;

    /** Below this, unpacking costs too little to judge. */
    private static final long ALWAYS_UNPACKED = 256L << 20;

    private final BoundedInputStream packed;
    private final InputStream unpacked;
    private final byte[] single = new byte[1];
    private long length;
    private UnpackingException failure;

    private UnpackedStream(BoundedInputStream packed, InputStream unpacked) {
        this.packed = packed;
        this.unpacked = unpacked;
    }

    static UnpackedStream of(Packing packing, InputStream packed) throws UnpackingException {
        try {
            BoundedInputStream counted =
                    BoundedInputStream.builder().setInputStream(packed).get();
            return new UnpackedStream(counted, packing.unpacking(counted));
        } catch (IOException | RuntimeException damaged) {
            throw UnpackingException.damaged(damaged);
        }
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        if (failure != null) {
            throw failure;
        }
        int read = unpack(bytes, offset, wanted);
        // Readers take nothing for the end; a library may have nothing ready and not be at its end.
        while (read == 0) {
            read = unpack(bytes, offset, wanted);
        }
        length += Math.max(0, read);
        if (length > ALWAYS_UNPACKED && length / MOST_TIMES > packed.getCount()) {
            throw UnpackingException.bomb(MOST_TIMES);
        }
        return read;
    }

    /** Goes on behind what is damaged, where pieces that are packed by themselves follow; false where none does. */
    boolean passDamage() {
        try {
            boolean goesOn = failure != null && unpacked instanceof GzipMembers members && members.passDamage();
            failure = goesOn ? null : failure;
            return goesOn;
        } catch (IOException end) {
            return false;
        }
    }

    private int unpack(byte[] bytes, int offset, int wanted) throws UnpackingException {
        try {
            return unpacked.read(bytes, offset, wanted);
        } catch (IOException | RuntimeException damaged) {
            failure = UnpackingException.damaged(damaged);
            return unpackedBefore();
        }
    }

    /** How many bytes stand in the buffer already when a library fails in the middle of filling it: they are kept. */
    private int unpackedBefore() throws UnpackingException {
        long before = unpacked instanceof CompressorInputStream counting ? counting.getBytesRead() - length : 0;
        if (before <= 0) {
            throw failure;
        }
        return Math.toIntExact(before);
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
