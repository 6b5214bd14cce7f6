package org.mentionreport.corpus;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which encoding a content stands, judged by its first bytes: a byte order mark, else the zero bytes of UTF-16, else UTF-8.
 *
 * @param charset the wide encoding; in a content that is UTF-8 or of one byte a letter, what bytes that are not UTF-8 stand for
 * @param mark the length of the byte order mark
 * @param isWide whether it has two or four bytes a letter and must be converted before it is framed
 */
record Encoding(Charset charset, int mark, boolean isWide) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    static Encoding of(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return new Encoding(WESTERN, 3, false);
        }
        if (begins(head, 0xff, 0xfe, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4, true);
        }
        if (begins(head, 0, 0, 0xfe, 0xff)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4, true);
        }
        if (begins(head, 0xff, 0xfe)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, true);
        }
        if (begins(head, 0xfe, 0xff)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, true);
        }
        int evenZeros = zeros(head, 0);
        int oddZeros = zeros(head, 1);
        // Latin text in UTF-16 has a zero in nearly every second byte, and hardly one in the others.
        if (oddZeros * 10 > head.length * 3 && evenZeros * 10 < oddZeros) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (evenZeros * 10 > head.length * 3 && oddZeros * 10 < evenZeros) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, true);
        }
        return new Encoding(strayBytes(head) == 0 ? WESTERN : detected(head), 0, false);
    }

    /** How many bytes are no part of a UTF-8 sequence (a sequence that the end cuts is one). */
    static int strayBytes(byte[] bytes) {
        int stray = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceAt(bytes, at, bytes.length);
            stray += length == 0 && at < bytes.length - 3 ? 1 : 0;
            at += Math.max(1, length);
        }
        return stray;
    }

    /** The length of the UTF-8 sequence that begins at a place, 0 if none does. */
    static int sequenceAt(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length > end - at) {
            return 0;
        }
        for (int next = 1; next < length; next++) {
            if ((bytes[at + next] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /**
     * The likeliest encoding of one byte a letter. English, Spanish and Portuguese stand in windows-1252; another is believed
     * only where the detector is far surer of it.
     */
    private static Charset detected(byte[] head) {
        CharsetMatch[] matches = new CharsetDetector().setText(head).detectAll();
        int western = 0;
        CharsetMatch best = null;
        for (CharsetMatch match : matches) {
            boolean isWestern =
                    match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252");
            western = isWestern ? Math.max(western, match.getConfidence()) : western;
            boolean singleByte =
                    match.getName().startsWith("ISO-8859") || match.getName().startsWith("windows-125");
            best = best == null && singleByte && !isWestern ? match : best;
        }
        boolean farSurer = best != null && best.getConfidence() > western + 30;
        return farSurer && Charset.isSupported(best.getName()) ? Charset.forName(best.getName()) : WESTERN;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((head[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int at = from; at < head.length; at += 2) {
            zeros += head[at] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
