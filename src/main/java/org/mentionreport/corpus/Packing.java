package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a content is packed, told by its first bytes. Several packed pieces behind each other are one content. */
enum Packing {
    GZIP("\\.(gz|gzip)$", "\u001f\u008b") {
        @Override
        InputStream unpacking(InputStream packed) {
            return new GzipMembers(packed);
        }
    },
    BZIP2("\\.(bz2|bzip2)$", "BZh") {
        @Override
        InputStream unpacking(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    ZSTD("\\.(zst|zstd)$", "(\u00b5/\u00fd") {
        @Override
        InputStream unpacking(InputStream packed) {
            return new ZstdFrames(packed);
        }
    },
    NONE("", "") {
        @Override
        InputStream unpacking(InputStream packed) {
            return packed;
        }
    };

    /** How many first bytes tell. */
    static final int TOLD_BY = 4;

    private final Pattern ending;
    private final String mark;

    Packing(String ending, String mark) {
        this.ending = Pattern.compile(ending);
        this.mark = mark;
    }

    static Packing of(byte[] first) {
        String begin = new String(first, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(packing -> begin.startsWith(packing.mark) || packing == ZSTD && isSkippable(first))
                .findFirst()
                .orElse(NONE);
    }

    /** What is no content may stand in a frame of its own before the first (RFC 8878). */
    private static boolean isSkippable(byte[] first) {
        return first.length == TOLD_BY
                && (first[0] & 0xf0) == 0x50
                && first[1] == 0x2a
                && first[2] == 0x4d
                && first[3] == 0x18;
    }

    /** A lower-case name without the ending that says how it is packed. */
    String unpackedName(String name) {
        return ending.matcher(name).replaceFirst("");
    }

    /** What is packed in a stream; whatever is wrong with the packing is an {@link UnpackingException}. */
    InputStream unpack(InputStream packed) throws UnpackingException {
        return this == NONE ? packed : UnpackedStream.of(this, packed);
    }

    abstract InputStream unpacking(InputStream packed) throws IOException;
}
