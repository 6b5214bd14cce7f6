package org.mentionreport.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts furniture out of running text: editorial markers, captions with tag lists at the end, and teasers whose headline runs
 * into the next sentence without a mark between.
 */
final class RunningFurniture implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern PROFILE = Pattern.compile("^ ?.{0,60}?(?:News and Profiles?|Profiles?)(?= |$)");
    private static final int LONGEST_HEADLINE = 170;
    private static final int LONGEST_TAIL = 450;

    private final Furniture furniture;
    private final Languages languages;

    RunningFurniture(Furniture furniture, Languages languages) {
        this.furniture = furniture;
        this.languages = languages;
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
        Optional<Matcher> end = furniture.inside(Effect.END, text);
        while (end.isPresent() && end.get().find()) {
            if (text.length() - end.get().start() <= LONGEST_TAIL) {
                return end.get().start();
            }
        }
        return text.length();
    }

    /** Adds the pieces up to the end of the first teaser or marker; gives back what stands behind it. */
    private String cutFirst(String text, String language, List<Passage> pieces) {
        Matcher teaser = furniture.runningTeasers(text);
        Optional<Matcher> strip = furniture.inside(Effect.STRIP, text).filter(Matcher::find);
        boolean hasTeaser = teaser.find();
        int from = text.length();
        int to = text.length();
        Effect effect = Effect.STRIP;
        if (hasTeaser) {
            effect = Effect.TEASER;
            from = teaser.start();
            to = teaser.end() + headlineLength(text.substring(teaser.end()), language);
        }
        if (strip.isPresent() && strip.get().start() < from) {
            effect = Effect.STRIP;
            from = strip.get().start();
            to = strip.get().end();
        }
        pieces.add(new Passage(text.substring(0, from), ""));
        pieces.add(new Passage(text.substring(from, to), effect.reason()));
        return text.substring(to);
    }

    /**
     * How much of the text is the teaser's headline: up to a profile's fixed ending, a sentence's end, or the capitalised
     * small word that opens the next sentence. Where none of these tells, only the label goes.
     */
    int headlineLength(String text, String language) {
        Matcher profile = PROFILE.matcher(text);
        if (profile.find() && language.equals("en")) {
            return profile.end();
        }
        Matcher words = WORD.matcher(text);
        int count = 0;
        int lastCapital = 0;
        String previous = "";
        while (words.find() && words.start() <= LONGEST_HEADLINE) {
            String word = words.group();
            boolean isCapital = Character.isUpperCase(firstLetter(word));
            boolean opens = isCapital && languages.opens(language, letters(word));
            boolean joined = previous.endsWith(":")
                    || previous.endsWith("-")
                    || previous.endsWith("–")
                    || previous.endsWith(",");
            if (count > 0 && opens && !joined) {
                return words.start();
            }
            boolean isFunction = languages.opens(language, letters(word));
            if (language.equals("en")
                    && count > 1
                    && !isCapital
                    && !isFunction
                    && letters(word).length() > 3
                    && lastCapital > 0) {
                return lastCapital;
            }
            lastCapital = isCapital && count > 0 ? words.start() : lastCapital;
            if (word.matches(".*[.!?]") && word.length() > 3) {
                return words.end();
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
