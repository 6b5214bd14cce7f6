package org.mentionreport.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mentionreport.text.Folding;

/** SHA-256 over text whose case, accents, punctuation and blanks are taken away: the same text, however it was stored. */
final class ContentHash {
    private ContentHash() {}

    /** The hash of a text's folded words: 64 hexadecimal digits. */
    static String ofText(String text) {
        String folded = Folding.fold(text);
        StringBuilder words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                words.append(c);
            }
        }
        return of(words.toString());
    }

    /** The hash of a string as it stands: 64 hexadecimal digits. */
    static String of(String string) {
        try {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
