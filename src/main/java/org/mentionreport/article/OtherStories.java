package org.mentionreport.article;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells where an article goes on behind the label of other stories: at prose that is more than what a list says of each. */
final class OtherStories {
    /** A comment or a summary of another story may be as long, but hardly two of them in a row. */
    private static final int SHORTEST_PROSE = 80;

    /** A longer sentence is no headline, whatever it ends with. */
    private static final int LONGEST_HEADLINE = 160;

    /** A summary has fewer sentences. */
    private static final int SENTENCES_OF_ARTICLE = 3;

    /** A shorter one may be an abbreviation. */
    private static final int SHORTEST_SENTENCE = 25;

    private static final Pattern PROSE = Pattern.compile("(?s).*[.!?][\"'”’»)\\]]*");
    private static final Pattern CUT_OFF = Pattern.compile("(?s).*(?:…|\\.\\.\\.)");
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?][\"'”’»)\\]]{0,2})\\s+(?!\\p{Ll})");

    private final List<Line> lines;
    private final IntFunction<Optional<Effect>> effects;
    private final boolean isWrapped;

    /**
     * Looks at a record's lines.
     *
     * @param effects what the line of a number is by its marker
     */
    OtherStories(List<Line> lines, IntFunction<Optional<Effect>> effects) {
        this.lines = lines;
        this.effects = effects;
        this.isWrapped = ParagraphJoiner.isWrapped(lines);
    }

    /** The number of the line at which the article goes on, or of none: comments may be as long as paragraphs. */
    int end(int from) {
        boolean isBelowLabel = true;
        int index = from;
        while (index < lines.size()) {
            Optional<Effect> effect = effects.apply(index);
            if (effect.isPresent() && effect.get() == Effect.REST) {
                return lines.size();
            }
            int next = effect.isPresent() ? index + 1 : endOfParagraph(index);
            if (effect.isEmpty()) {
                if (goesOn(index, next, isBelowLabel)) {
                    return index;
                }
                isBelowLabel = false;
            }
            index = next;
        }
        return lines.size();
    }

    private boolean goesOn(int from, int next, boolean isBelowLabel) {
        String text = text(from, next);
        if (CUT_OFF.matcher(text).matches()) {
            return false;
        }
        boolean isLong = text.length() > LONGEST_HEADLINE;
        boolean isParagraph =
                text.length() > Furniture.LONGEST_LINE || isLong && sentences(text) >= SENTENCES_OF_ARTICLE;
        boolean isUnderNoHeadline = isBelowLabel && (isLong || isProse(text));
        return isParagraph || isUnderNoHeadline || isProse(text) && isProseAt(next);
    }

    private boolean isProseAt(int index) {
        return index < lines.size() && effects.apply(index).isEmpty() && isProse(text(index, endOfParagraph(index)));
    }

    private static boolean isProse(String text) {
        return text.length() >= SHORTEST_PROSE
                && PROSE.matcher(text).matches()
                && !CUT_OFF.matcher(text).matches();
    }

    private static long sentences(String text) {
        return BETWEEN_SENTENCES
                .splitAsStream(text)
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .count();
    }

    /** Where lines were broken at a width, a paragraph has several. */
    private int endOfParagraph(int from) {
        int next = from + 1;
        while (isWrapped
                && next < lines.size()
                && !lines.get(next).isAfterBlank()
                && !lines.get(next).isIndented()) {
            next++;
        }
        return next;
    }

    private String text(int from, int next) {
        return lines.subList(from, next).stream().map(Line::kept).collect(Collectors.joining(" "));
    }
}
