package org.mentionreport.mention;

import org.mentionreport.text.Tokens;

/** The marks that part words inside a sentence. */
public final class Punctuation {
    private static final String PARTING = ",;:()[]!?/–—$€%";

    private Punctuation() {}

    /** Whether a mark parts a word from the next, so that no phrase reaches over. */
    public static boolean parts(Tokens tokens, int token) {
        int end = token + 1 < tokens.size()
                ? tokens.start(token + 1)
                : tokens.text().length();
        for (int i = tokens.end(token); i < end; i++) {
            char c = tokens.text().charAt(i);
            if (PARTING.indexOf(c) >= 0 || c == '-' && isDash(tokens.text(), i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is written with a mark that elsewhere parts words: "Communist Party of India (Maoist)". */
    static boolean parts(String name) {
        return name.chars().anyMatch(c -> PARTING.indexOf(c) >= 0);
    }

    /** A hyphen with a blank on either side, or two of them, is a dash. */
    private static boolean isDash(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return Character.isWhitespace(before) && Character.isWhitespace(after) || before == '-' || after == '-';
    }
}
