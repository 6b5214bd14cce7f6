package org.mentionreport.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes web archives for tests, right and wrong ones. */
final class ArchiveBuilder {
    static final String PAGE = "<!DOCTYPE html><html><head><title>Uno</title></head><body><h1>Uno</h1>"
            + "<p>La policía de Cúcuta halló el depósito detrás del mercado.</p></body></html>";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A record whose header tells the truth. */
    ArchiveBuilder warc(String type, String url, String mediaType, byte[] block) {
        return warc(type, url, mediaType, String.valueOf(block.length), block);
    }

    ArchiveBuilder warc(String type, String url, String mediaType, String length, byte[] block) {
        text("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2020-05-06T07:08:09Z\r\nContent-Type: " + mediaType + "\r\nContent-Length: " + length
                + "\r\n\r\n");
        return bytes(block).text("\r\n\r\n");
    }

    ArchiveBuilder response(String url, String header, byte[] body) {
        return warc("response", url, "application/http; msgtype=response", http(header, body));
    }

    ArchiveBuilder arc(String line, byte[] block) {
        return text(line + "\n").bytes(block).text("\n");
    }

    ArchiveBuilder text(String text) {
        return bytes(utf8(text));
    }

    ArchiveBuilder bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static byte[] http(String header, byte[] body) {
        return new ArchiveBuilder()
                .text("HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n")
                .bytes(body)
                .bytes();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
