package org.mentionreport.article;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A paragraph seen as a headline.
 *
 * @param isSmall whether a word is a small one of the text's language
 */
record Headline(String text, Predicate<String> isSmall) {
    private static final int LONGEST = 160;

    /** Most subheadings have fewer. */
    private static final int FEWEST_WORDS = 6;

    /** The shortest story's headline has as many. */
    private static final int FEWEST_WORDS_IN_LIST = 5;

    private static final int FEWEST_WORDS_IN_CAPITALS = 2;

    private static final int SHORTEST_MEANING = 4;
    private static final Pattern BEGINS = Pattern.compile("[\\p{Lu}\\p{N}“\"«‘'¿¡].*");
    private static final Pattern ENDS = Pattern.compile(".*[^.!?…:;,–—-]");
    private static final Pattern ENDS_IN_QUOTES = Pattern.compile(".*[.!?…:;,][\"'”’»)\\]*]+");
    private static final Pattern QUOTATION = Pattern.compile("[“\"«‘'].*[”\"»’']");
    private static final Pattern LIST_ITEM = Pattern.compile("\\d{1,3}[.)ºª-].*");

    /** Addresses, the sentence with which a caption ends before its credit, and what an entry says in brackets. */
    private static final Pattern NO_HEADLINE = Pattern.compile(
            ".*(?:https?:|www\\.|\\p{L}\\.(?:com|org|net)\\b|@\\p{L}|\\p{Ll}\\p{L}\\. \\p{Lu}|\\([^)]*[\\p{Ll}\\d][^)]*\\)$).*");

    /** Whether it may be a heading of any kind: it ends as no sentence does, and is no item of a list. */
    boolean isHeading() {
        return text.length() <= LONGEST
                && BEGINS.matcher(text).matches()
                && ENDS.matcher(text).matches()
                && !ENDS_IN_QUOTES.matcher(text).matches()
                && !QUOTATION.matcher(text).matches()
                && !LIST_ITEM.matcher(text).matches()
                && !NO_HEADLINE.matcher(text).matches();
    }

    /** Whether it is as long as a story's headline. */
    boolean isOfStory() {
        return isInListOfStories() && words().size() >= FEWEST_WORDS;
    }

    /** Whether it may be a story's headline where others stand beside it. */
    boolean isInListOfStories() {
        return isHeading() && !isInCapitals() && closesQuotes() && words().size() >= FEWEST_WORDS_IN_LIST;
    }

    /** How many of its words that mean something are written small, as in a sentence; in a name or an office hardly one is. */
    long smallLetters() {
        return words().stream()
                .filter(word -> word.length() >= SHORTEST_MEANING && !isSmall.test(word))
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
    }

    /** Whether it is written in capitals as headings are: a word alone may be a year or a name. */
    boolean isHeadingInCapitals() {
        return isHeading() && isInCapitals() && words().size() >= FEWEST_WORDS_IN_CAPITALS;
    }

    private boolean isInCapitals() {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean closesQuotes() {
        return count('“') == count('”') && count('«') == count('»');
    }

    private long count(char mark) {
        return text.chars().filter(character -> character == mark).count();
    }

    private List<String> words() {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
