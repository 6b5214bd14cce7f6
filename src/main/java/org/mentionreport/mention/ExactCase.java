package org.mentionreport.mention;

import org.mentionreport.gazetteer.Name;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Whether a name that needs its capitals has them. A leading article may be small: "de los Lobos" names Los Lobos. */
final class ExactCase {
    private static final int LONGEST_ARTICLE = 3;

    private ExactCase() {}

    static boolean fits(Tokens tokens, int from, Name name) {
        int words = name.shapes().size();
        for (int i = 0; i < words; i++) {
            boolean article = i == 0
                    && words > 1
                    && tokens.end(from) - tokens.start(from) <= LONGEST_ARTICLE
                    && name.shapes().get(0) == Shape.CAPITALISED;
            if (!article && !fits(tokens, from + i, name.shapes().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Tokens tokens, int token, Shape wanted) {
        return switch (wanted) {
            case UPPER -> tokens.shape(token) == Shape.UPPER;
            case CAPITALISED -> tokens.capital(token);
            case MIXED -> tokens.shape(token) == Shape.MIXED || tokens.shape(token) == Shape.UPPER;
            case LOWER, DIGITS -> true;
        };
    }
}
