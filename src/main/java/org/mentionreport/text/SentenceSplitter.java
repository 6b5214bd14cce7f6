package org.mentionreport.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences. A blank line always ends one; a full stop does unless it stands after an abbreviation or an
 * initial, or is followed by a small letter. Texts that have lost the space after a full stop are cut as well.
 */
public final class SentenceSplitter implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String CLOSING = "\"'”’»)]*";
    private static final String OPENING = "\"'“‘«([¿¡-—–*";

    /** What is longer is a list without its line breaks; all that looks around within a sentence would need time by the square. */
    private static final int MOST_WORDS = 500;

    private final Set<String> abbreviations;

    /**
     * A splitter for texts with these abbreviations.
     *
     * @param abbreviations folded words that a full stop may follow within a sentence
     */
    public SentenceSplitter(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    /** The sentences of a text that hold at least one word. */
    public List<Sentence> split(Tokens tokens) {
        String text = tokens.text();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int token = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean paragraphEnds = at == text.length() || isBlankLine(text, at);
            if (!paragraphEnds && !endsSentence(text, at)) {
                continue;
            }
            int end = paragraphEnds ? at : closing(text, at + 1);
            int next = token;
            while (next < tokens.size() && tokens.start(next) < end) {
                next++;
            }
            while (token < next) {
                int to = Math.min(next, token + MOST_WORDS);
                int cut = to == next ? end : tokens.start(to);
                sentences.add(sentence(tokens, token, to, start, cut, paragraph));
                token = to;
                start = cut;
            }
            if (paragraphEnds) {
                paragraph++;
            }
            start = end;
            at = Math.max(at, end - 1);
        }
        return sentences;
    }

    private static Sentence sentence(Tokens tokens, int from, int to, int start, int end, int paragraph) {
        String text = tokens.text();
        int first = start;
        while (first < tokens.start(from) && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > tokens.end(to - 1) && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Sentence(from, to, first, last, paragraph, shouted(tokens, from, to));
    }

    private static boolean shouted(Tokens tokens, int from, int to) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            if (tokens.shape(i) == Shape.UPPER) {
                upper++;
            } else if (tokens.shape(i) != Shape.DIGITS) {
                lower++;
            }
        }
        return upper > 3 * lower;
    }

    private static boolean isBlankLine(String text, int at) {
        return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '!' || c == '?' || c == '…') {
            return startsSentence(text, closing(text, at + 1), true);
        }
        if (c != '.') {
            return false;
        }
        int after = closing(text, at + 1);
        if (after >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(after))) {
            return after == at + 1 && isLostSpace(text, at);
        }
        return startsSentence(text, after, false) && !isAbbreviation(text, at);
    }

    private static int closing(String text, int at) {
        int end = at;
        while (end < text.length() && (CLOSING.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static boolean startsSentence(String text, int after, boolean evenSmall) {
        int next = after;
        boolean space = false;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
            space = true;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!space) {
            return false;
        }
        while (next < text.length() && OPENING.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length()
                || Character.isUpperCase(text.charAt(next))
                || Character.isDigit(text.charAt(next))
                || evenSmall && !Character.isLowerCase(text.charAt(next));
    }

    /** "ended.The next": a small word, a full stop and a capitalised word with no space between. */
    private static boolean isLostSpace(String text, int at) {
        return at >= 3
                && at + 2 < text.length()
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at - 3))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private boolean isAbbreviation(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean dotted = word.indexOf('.') > 0 && word.length() <= 3;
        return initial || dotted && followedByName(text, at) || abbreviations.contains(Folding.fold(word));
    }

    /** "the U.S. Treasury" goes on, "in the U.S. The" does not: a following capitalised word of three letters or fewer starts a sentence. */
    private static boolean followedByName(String text, int at) {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - next > 3;
    }
}
