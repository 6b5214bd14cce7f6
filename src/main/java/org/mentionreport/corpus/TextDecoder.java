package org.mentionreport.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8, and reads bytes that are not UTF-8 as the older encoding: files joined from both come out whole. */
final class TextDecoder {
    private final Charset strayCharset;

    private TextDecoder(Charset strayCharset) {
        this.strayCharset = strayCharset;
    }

    static TextDecoder of(Encoding encoding) {
        return new TextDecoder(encoding.isWide() ? StandardCharsets.UTF_8 : encoding.charset());
    }

    String decode(byte[] bytes, int offset, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer);
            return text.toString();
        } catch (CharacterCodingException mixed) {
            return decodeMixed(bytes, offset, offset + length);
        }
    }

    private String decodeMixed(byte[] bytes, int from, int end) {
        StringBuilder text = new StringBuilder(end - from);
        int at = from;
        while (at < end) {
            int start = at;
            int length = Encoding.sequenceAt(bytes, at, end);
            boolean isUtf8 = length > 0;
            while (at < end && length > 0 == isUtf8) {
                at += Math.max(1, length);
                length = at < end ? Encoding.sequenceAt(bytes, at, end) : 0;
            }
            text.append(new String(bytes, start, at - start, isUtf8 ? StandardCharsets.UTF_8 : strayCharset));
        }
        return text.toString();
    }
}
