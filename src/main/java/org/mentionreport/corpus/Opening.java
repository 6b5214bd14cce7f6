package org.mentionreport.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** The first bytes of a stream, and the whole of it. A failure among them is met again where it stands. */
final class Opening {
    private static final int HEAD = 1 << 16;

    private final byte[] head;
    private final InputStream whole;

    private Opening(byte[] head, InputStream whole) {
        this.head = head;
        this.whole = whole;
    }

    byte[] head() {
        return head;
    }

    InputStream whole() {
        return whole;
    }

    static Opening of(InputStream stream) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        InputStream rest = stream;
        try {
            int read = stream.read(head, 0, HEAD);
            while (read > 0) {
                length += read;
                read = stream.read(head, length, HEAD - length);
            }
        } catch (IOException failure) {
            rest = new FailingStream(stream, failure);
        }
        byte[] first = Arrays.copyOf(head, length);
        if (length == 0 && rest instanceof FailingStream failing) {
            throw failing.failure;
        }
        return new Opening(first, new SequenceInputStream(new ByteArrayInputStream(first), rest));
    }

    /** Fails where the stream did, and leaves to it what comes behind. */
    private static final class FailingStream extends InputStream {
        private final InputStream failed;
        private final IOException failure;
        private boolean isTold;

        FailingStream(InputStream failed, IOException failure) {
            this.failed = failed;
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            tell();
            return failed.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            tell();
            return failed.read(bytes, offset, length);
        }

        private void tell() throws IOException {
            if (!isTold) {
                isTold = true;
                throw failure;
            }
        }

        @Override
        public void close() throws IOException {
            failed.close();
        }
    }
}
