package org.mentionreport.facts;

import java.io.Serializable;
import java.util.Arrays;
import org.mentionreport.text.Folding;

/**
 * How an article is worded: the words of its own text in their order, folded, each as a number. What tells copies works on it, so
 * that a text need not be kept or read again.
 *
 * <p>The title is left out where it stands apart from the body: a paper that takes over a text puts a headline of its own above
 * it.
 */
public final class Wording implements Serializable {
    private static final long serialVersionUID = 1;

    /** Of a longer text only the beginning is kept, so that memory does not grow with a record. */
    private static final int MOST_WORDS = 4_000;

    /** A shorter body is told apart by its title as well: "Watch the video", "In pictures". */
    private static final int FEWEST_WORDS = 30;

    private final int[] words;
    private final boolean isCut;

    private Wording(int[] words, boolean isCut) {
        this.words = words;
        this.isCut = isCut;
    }

    /**
     * The wording of an article.
     *
     * @param title may be empty
     * @param text its own text, which may begin with the title as a paragraph
     */
    public static Wording of(String title, String text) {
        String heading = title + "\n\n";
        if (!title.isEmpty() && text.startsWith(heading)) {
            Wording body = of(text.substring(heading.length()));
            if (body.size() >= FEWEST_WORDS) {
                return body;
            }
        }
        return of(text);
    }

    private static Wording of(String text) {
        int[] words = new int[64];
        int size = 0;
        int at = 0;
        boolean isCut = false;
        while (at < text.length() && !isCut) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            isCut = end > at && size == MOST_WORDS;
            if (end > at && !isCut) {
                words = size == words.length ? Arrays.copyOf(words, 2 * size) : words;
                words[size++] = Folding.fold(text.substring(at, end)).hashCode();
            }
            at = end + 1;
        }
        return new Wording(Arrays.copyOf(words, size), isCut);
    }

    /** An accent may stand as a mark of its own behind its letter. */
    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }

    /** Whether the text goes on behind these words. */
    public boolean isCut() {
        return isCut;
    }

    /** The number of a word: the same for the same word, whatever its case and accents. */
    public int word(int index) {
        return words[index];
    }
}
