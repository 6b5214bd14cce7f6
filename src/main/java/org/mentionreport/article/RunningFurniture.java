package org.mentionreport.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts furniture out of running text: editorial markers, captions with tag lists at the end, and teasers whose headline runs
 * into the next sentence without a mark between.
 */
final class RunningFurniture implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int LONGEST_HEADLINE = 170;
    private static final int LONGEST_TAIL = 450;

    private final Furniture furniture;
    private final SmallWords small;

    RunningFurniture(Furniture furniture, SmallWords small) {
        this.furniture = furniture;
        this.small = small;
    }

    /** The text in its pieces, kept and dropped. */
    List<Passage> pieces(String text, String language) {
        List<Passage> pieces = new ArrayList<>();
        int end = endOf(text);
        String rest = text.substring(0, end);
        while (!rest.isEmpty()) {
            rest = cutFirst(rest, language, pieces);
        }
        if (end < text.length()) {
            pieces.add(new Passage(text.substring(end), Effect.END.reason()));
        }
        return pieces;
    }

    /** Where a caption's or note's label stands near the end: what follows it is no sentence of the article. */
    private int endOf(String text) {
        int tail = Math.max(0, text.length() - LONGEST_TAIL);
        int label = furniture
                .inside(Effect.END, text, tail)
                .map(Furniture.Span::start)
                .orElse(text.length());
        return Math.min(label, furniture.endByPattern(text));
    }

    /** Adds the pieces up to the end of the first teaser or marker; gives back what stands behind it. */
    private String cutFirst(String text, String language, List<Passage> pieces) {
        Optional<Furniture.Span> teaser = furniture.runningTeaser(text);
        Optional<Furniture.Span> marker = furniture.inside(Effect.STRIP, text, 0);
        int teaserAt = teaser.map(Furniture.Span::start).orElse(text.length());
        int from = Math.min(teaserAt, marker.map(Furniture.Span::start).orElse(text.length()));
        int to = text.length();
        Effect effect = from == teaserAt ? Effect.TEASER : Effect.STRIP;
        if (from < text.length()) {
            int end = effect == Effect.TEASER
                    ? teaser.orElseThrow().end()
                    : marker.orElseThrow().end();
            to = effect == Effect.TEASER ? end + headlineLength(text.substring(end), language) : end;
        }
        pieces.add(new Passage(text.substring(0, from), ""));
        pieces.add(new Passage(text.substring(from, to), effect.reason()));
        return text.substring(to);
    }

    /**
     * How much of the text is the teaser's headline: up to a fixed ending, a question's end, or the capitalised small
     * word that opens the next sentence. A headline has no full stop: what ends with one is the article's own sentence, behind
     * a label that lost its headline. Where nothing tells, only the label goes.
     */
    int headlineLength(String text, String language) {
        OptionalInt toEnding = small.lengthToEnding(language, text);
        if (toEnding.isPresent()) {
            return toEnding.getAsInt();
        }
        Matcher words = WORD.matcher(text);
        int count = 0;
        int lastCapital = 0;
        String previous = "";
        while (words.find() && words.start() <= LONGEST_HEADLINE) {
            String word = words.group();
            boolean isCapital = Character.isUpperCase(firstLetter(word));
            boolean opens = isCapital && small.opens(language, letters(word));
            boolean joined = previous.endsWith(":")
                    || previous.endsWith("-")
                    || previous.endsWith("–")
                    || previous.endsWith(",");
            boolean isNext = count > 0 && word.matches("\\+{1,3}");
            if (isNext || (count > 0 && opens && !joined) || (count > 2 && word.matches("[“\"].*"))) {
                return words.start();
            }
            boolean isFunction = small.has(language, letters(word));
            if (language.equals("en")
                    && count > 1
                    && !isCapital
                    && !isFunction
                    && letters(word).length() > 3
                    && lastCapital > 0) {
                return lastCapital;
            }
            lastCapital = isCapital && count > 0 ? words.start() : lastCapital;
            if (word.matches(".*[.!?][”\"]?") && word.length() > 3) {
                return word.matches(".*[!?]") ? words.end() : 0;
            }
            previous = word;
            count++;
        }
        return count > 0 && words.hitEnd() && text.length() <= LONGEST_HEADLINE ? text.length() : 0;
    }

    private static char firstLetter(String word) {
        return word.chars()
                .filter(Character::isLetter)
                .mapToObj(letter -> (char) letter)
                .findFirst()
                .orElse(' ');
    }

    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}]+", "");
    }
}
