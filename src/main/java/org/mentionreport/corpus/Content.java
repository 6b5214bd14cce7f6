package org.mentionreport.corpus;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/** A file's bytes, unpacked and, if text, in an encoding in which a line break is one byte, with a look at their beginning. */
final class Content implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final org.apache.parquet.io.InputFile file;
    private final String name;
    private final byte[] head;
    private final InputStream stream;
    private final TextDecoder decoder;
    private final Draft.Refused refusal;
    private final InputStream unpacked;

    private Content(
            org.apache.parquet.io.InputFile file,
            String name,
            Opening opening,
            TextDecoder decoder,
            Draft.Refused refusal,
            InputStream unpacked) {
        this.file = file;
        this.name = name;
        this.head = opening.head();
        this.stream = opening.whole();
        this.decoder = decoder;
        this.refusal = refusal;
        this.unpacked = unpacked;
    }

    static Content open(Store store, InputFile input) throws IOException {
        InputStream file = new BufferedInputStream(store.open(input.path()), BUFFER);
        try {
            return open(store, input, file);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private static Content open(Store store, InputFile input, InputStream file) throws IOException {
        file.mark(Packing.TOLD_BY);
        Packing packing = Packing.of(file.readNBytes(Packing.TOLD_BY));
        file.reset();
        String name = packing.unpackedName(input.source().toLowerCase(Locale.ROOT));
        org.apache.parquet.io.InputFile plain = packing == Packing.NONE ? store.parquet(input.path()) : null;
        InputStream unpacked = packing.unpack(file);
        Opening opening = Opening.of(unpacked);
        boolean isText = !FileKind.isBytes(opening.head());
        Draft.Refused refusal = isText ? refusalOf(opening.head(), name) : null;
        Encoding encoding = Encoding.of(opening.head());
        if (!isText || refusal != null) {
            return new Content(plain, name, opening, TextDecoder.of(encoding), refusal, unpacked);
        }
        if (encoding.isWide()) {
            opening = Opening.of(asUtf8(skipped(opening.whole(), encoding.mark()), encoding.charset()));
        } else if (encoding.mark() > 0) {
            opening = Opening.of(skipped(opening.whole(), encoding.mark()));
        }
        return new Content(plain, name, opening, TextDecoder.of(encoding), null, unpacked);
    }

    private static Draft.Refused refusalOf(byte[] head, String name) {
        Draft.Refused refusal = PartOfPage.refusalOf(head, name);
        refusal = refusal == null ? FileKind.refusalOf(head) : refusal;
        return refusal == null ? ForeignText.refusalOf(head, name) : refusal;
    }

    private static InputStream skipped(InputStream stream, int bytes) throws IOException {
        stream.skipNBytes(bytes);
        return stream;
    }

    private static InputStream asUtf8(InputStream wide, Charset charset) throws IOException {
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(wide, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /** The file itself, for what is read out of its order; none where the file is packed. */
    Optional<org.apache.parquet.io.InputFile> file() {
        return Optional.ofNullable(file);
    }

    /** The lower-case name, without the ending of the packing. */
    String name() {
        return name;
    }

    /** The first bytes, at most 64 KiB; the stream begins with them again. */
    byte[] head() {
        return head;
    }

    /** The first bytes as text. */
    String headText() {
        return decoder.decode(head, 0, head.length);
    }

    /** What ends a line: old files have a carriage return alone. */
    int lineBreak() {
        boolean hasFeed = false;
        boolean hasReturn = false;
        for (byte value : head) {
            hasFeed |= value == '\n';
            hasReturn |= value == '\r';
        }
        return hasReturn && !hasFeed ? '\r' : '\n';
    }

    InputStream stream() {
        return stream;
    }

    TextDecoder decoder() {
        return decoder;
    }

    /** Lets the stream go on behind damage to how it was packed, which it has told; false where nothing more can be unpacked. */
    boolean passDamage() {
        return unpacked instanceof UnpackedStream packed && packed.passDamage();
    }

    /** Why there can be no record in it, or null. */
    Draft.Refused refusal() {
        return refusal;
    }

    /** What a failed close could lose has been read already. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException nothingIsLost) {
            return;
        }
    }
}
