package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a stream that can be looked at before they are taken, as many as are asked for. */
final class LookAhead {
    private final InputStream stream;
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    LookAhead(InputStream stream) {
        this.stream = stream;
    }

    /** How many bytes stand ahead: as many as are asked for, fewer where the stream ends before. */
    int ahead(int most) throws IOException {
        if (most > buffer.length - at) {
            makeRoom(most);
        }
        while (end - at < most) {
            int read = stream.read(buffer, end, buffer.length - end);
            if (read <= 0) {
                return end - at;
            }
            end += read;
        }
        return most;
    }

    /** Twice the room, so that what waits is moved once in as many bytes and not with each record. */
    private void makeRoom(int most) {
        byte[] room = 2 * most > buffer.length ? new byte[2 * most] : buffer;
        System.arraycopy(buffer, at, room, 0, end - at);
        buffer = room;
        end -= at;
        at = 0;
    }

    /** One of the bytes that stand ahead; the next one has index 0. */
    byte peek(int index) {
        return buffer[at + index];
    }

    /** Some of the bytes that stand ahead. */
    byte[] peek(int from, int to) {
        return Arrays.copyOfRange(buffer, at + from, at + to);
    }

    /** Passes by bytes that stand ahead. */
    void pass(int bytes) {
        at += bytes;
    }

    /** Passes by all that was looked at. */
    void passAll() {
        at = end;
    }
}
