package org.mentionreport.text;

import java.util.Arrays;

/**
 * The words of one text, in order, as parallel arrays: an article has thousands and a corpus billions.
 *
 * <p>Offsets are UTF-16 units into the text.
 */
public final class Tokens {
    private final String text;
    private int size;
    private int[] words = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private Shape[] shapes = new Shape[256];
    private boolean[] possessives = new boolean[256];

    Tokens(String text) {
        this.text = text;
    }

    void add(int word, int start, int end, Shape shape, boolean possessive) {
        if (size == words.length) {
            int capacity = 2 * size;
            words = Arrays.copyOf(words, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            shapes = Arrays.copyOf(shapes, capacity);
            possessives = Arrays.copyOf(possessives, capacity);
        }
        words[size] = word;
        starts[size] = start;
        ends[size] = end;
        shapes[size] = shape;
        possessives[size] = possessive;
        size++;
    }

    /** Makes the last word longer: a word cut in two by a line break. */
    void extendLast(int word, int end) {
        words[size - 1] = word;
        ends[size - 1] = end;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** The number of the word in the lexicon. */
    public int word(int token) {
        return words[token];
    }

    public int start(int token) {
        return starts[token];
    }

    /** Where the word ends; a possessive's "'s" is not part of the word. */
    public int end(int token) {
        return ends[token];
    }

    public Shape shape(int token) {
        return shapes[token];
    }

    /** Whether "'s" or "s'" follows. */
    public boolean possessive(int token) {
        return possessives[token];
    }

    /** The text between two neighbouring words. */
    public String gapAfter(int token) {
        return text.substring(ends[token], token + 1 < size ? starts[token + 1] : text.length());
    }

    /** Whether the text between a word and the next holds a character. */
    public boolean gapHolds(int token, char wanted) {
        int end = token + 1 < size ? starts[token + 1] : text.length();
        for (int i = ends[token]; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The text from one word to another, both included. */
    public String words(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** Whether a word begins with a capital letter. */
    public boolean capital(int token) {
        return switch (shapes[token]) {
            case CAPITALISED, UPPER -> true;
            case MIXED -> Character.isUpperCase(text.charAt(starts[token]));
            case LOWER, DIGITS -> false;
        };
    }
}
