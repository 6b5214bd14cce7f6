package org.mentionreport.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The words that the data files know, each with a number. A word of an article that is in none of them is {@link #UNKNOWN}.
 *
 * <p>An open-addressing table over folded letters: looking a word up makes no object.
 */
public final class Lexicon implements Serializable {
    private static final long serialVersionUID = 1;

    /** The number of every word that no data file knows. */
    public static final int UNKNOWN = 0;

    private String[] words = new String[1 << 14];
    private int[] ids = new int[1 << 14];
    private int size;

    /** The word's number, given now if it has none yet. Only while the data files are being read. */
    int add(char[] letters, int length) {
        int slot = slot(letters, length);
        if (words[slot] == null) {
            if (2 * size >= words.length) {
                grow();
                slot = slot(letters, length);
            }
            words[slot] = new String(letters, 0, length);
            ids[slot] = ++size;
        }
        return ids[slot];
    }

    /** The number of a folded word, or {@link #UNKNOWN}. */
    int find(char[] letters, int length) {
        return ids[slot(letters, length)];
    }

    /** How many words are known. */
    public int size() {
        return size;
    }

    private int slot(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + letters[i];
        }
        int mask = words.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (words[slot] != null && !same(words[slot], letters, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(String word, char[] letters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldIds = ids;
        words = new String[2 * oldWords.length];
        ids = new int[2 * oldWords.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                char[] letters = oldWords[i].toCharArray();
                int slot = slot(letters, letters.length);
                words[slot] = oldWords[i];
                ids[slot] = oldIds[i];
            }
        }
    }

    @Override
    public String toString() {
        return size + " words "
                + Arrays.stream(words).filter(w -> w != null).limit(5).toList();
    }
}
