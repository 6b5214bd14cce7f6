package org.mentionreport.article;

import java.util.regex.Pattern;

/** Tells a line that says who wrote a story: a name behind "By" or "Por", and perhaps for whom or where. */
final class Byline {
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]+(?: (?:(?i:de|da|do|del|dos|la|y|e|and) )?\\p{Lu}[\\p{L}.'’-]*){1,6}";
    private static final Pattern LINE = Pattern.compile(
            "(?:[Bb]y|[Pp]or|BY|POR) " + NAME + "(?:(?:,| ?[|/–—-]) ?[\\p{L}\\d][\\p{L}\\d .&'’-]{1,40})?[,;]?");

    private Byline() {}

    static boolean isOne(String line) {
        return LINE.matcher(line).matches();
    }
}
