package org.mentionreport.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/** What a server sent: its status, and a body without the encodings of the transfer. */
final class HttpPage {
    private static final int ZLIB = 8;

    private final HttpResponse response;
    private final int sent;
    private final byte[] body;

    private HttpPage(HttpResponse response, int sent, byte[] body) {
        this.response = response;
        this.sent = sent;
        this.body = body;
    }

    /** Reads a message as it went over the wire, or as crawlers store it: unpacked, with the header that says packed. */
    static HttpPage of(byte[] message) throws IOException {
        InputStream nothingMore = new ByteArrayInputStream(new byte[0]);
        HttpResponse response = HttpResponse.parse(
                LengthedBody.create(Channels.newChannel(nothingMore), ByteBuffer.wrap(message), message.length));
        byte[] sent = response.body().stream().readNBytes(RecordFormat.LIMIT + 1);
        return new HttpPage(
                response,
                sent.length,
                unpacked(sent, response.headers().first("Content-Encoding").orElse("")));
    }

    private static byte[] unpacked(byte[] sent, String encoding) throws IOException {
        Packing packing = Packing.of(Arrays.copyOf(sent, Math.min(sent.length, Packing.TOLD_BY)));
        InputStream stream = new ByteArrayInputStream(sent);
        if (encoding.isBlank() && packing == Packing.NONE) {
            return sent;
        }
        try (InputStream plain = packing == Packing.NONE
                ? decoded(stream, encoding.strip().toLowerCase(Locale.ROOT), sent)
                : packing.unpack(stream)) {
            return plain.readNBytes(RecordFormat.LIMIT + 1);
        } catch (IOException notPacked) {
            if (FileKind.refusalOf(sent) == null) {
                return sent;
            }
            throw notPacked;
        }
    }

    private static InputStream decoded(InputStream stream, String encoding, byte[] sent) throws IOException {
        return switch (encoding) {
            case "br" -> new BrotliInputStream(stream);
            case "deflate" ->
                new InflaterInputStream(stream, new Inflater(sent.length == 0 || (sent[0] & 0xf) != ZLIB));
            default -> stream;
        };
    }

    int status() {
        return response.status();
    }

    /** Whether it has the length that the server announced. */
    boolean isWhole() {
        String announced = response.headers().first("Content-Length").orElse("");
        return announced.matches("\\d{1,9}") && sent >= Integer.parseInt(announced);
    }

    /** As the header has it, with its parameters, or empty. */
    String mediaType() {
        return response.headers().first("Content-Type").orElse("");
    }

    byte[] body() {
        return body;
    }
}
