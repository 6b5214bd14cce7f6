package org.mentionreport.corpus;

import com.github.luben.zstd.ZstdDecompressCtx;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Unpacks zstd frames behind each other. The library's own stream takes a file that is cut within its second frame for one that
 * ends there.
 */
final class ZstdFrames extends InputStream {
    private static final int BUFFER = 1 << 17;

    private final InputStream packed;
    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final byte[] read = new byte[BUFFER];
    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private boolean inFrame;

    ZstdFrames(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        return fill() ? out.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        if (!fill()) {
            return -1;
        }
        int length = Math.min(wanted, out.remaining());
        out.get(bytes, offset, length);
        return length;
    }

    /** Whether there is anything to give. */
    private boolean fill() throws IOException {
        while (!out.hasRemaining()) {
            boolean wasFull = out.limit() == out.capacity();
            if (!in.hasRemaining() && !(inFrame && wasFull) && !refill()) {
                return false;
            }
            out.clear();
            inFrame = !context.decompressDirectByteBufferStream(out, in);
            out.flip();
        }
        return true;
    }

    private boolean refill() throws IOException {
        int length = packed.read(read, 0, BUFFER);
        if (length < 0 && inFrame) {
            throw new EOFException("the last frame has no end");
        }
        if (length > 0) {
            in.clear().put(read, 0, length).flip();
        }
        return length >= 0;
    }

    @Override
    public void close() throws IOException {
        context.close();
        packed.close();
    }
}
