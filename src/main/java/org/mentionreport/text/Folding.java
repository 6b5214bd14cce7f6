package org.mentionreport.text;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without their case and accents, so that "São", "SAO" and "sao" are one word. */
public final class Folding {
    /** Letters that Unicode does not take apart into a base letter and an accent. */
    private static final String UNDECOMPOSED = "ßsæaœoøođdðdłlħhıi";

    private static final int TABLE_SIZE = 0x0600;
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of a letter or digit; 0 for a mark that stands on another letter. */
    static char fold(char letter) {
        return letter < TABLE_SIZE ? TABLE[letter] : foldSlowly(letter);
    }

    /** The folded form of a text: the same number of words, separated as they were. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = foldSlowly(c);
        }
        for (int i = 0; i < UNDECOMPOSED.length(); i += 2) {
            char letter = UNDECOMPOSED.charAt(i);
            table[letter] = UNDECOMPOSED.charAt(i + 1);
            table[Character.toUpperCase(letter)] = UNDECOMPOSED.charAt(i + 1);
        }
        table['I'] = 'i';
        return table;
    }

    private static char foldSlowly(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        String base =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return base.isEmpty() ? c : base.charAt(0);
    }
}
