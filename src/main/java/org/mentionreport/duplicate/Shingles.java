package org.mentionreport.duplicate;

import org.mentionreport.facts.Wording;

/** The runs of neighbouring words of a text, each as a number: of three, what two stories rarely share by chance. */
final class Shingles {
    /** Words in a shingle. */
    static final int LENGTH = 3;

    private static final int SPREAD = 0x9E3779B1;

    private Shingles() {}

    /** The shingles in the order of the text; none of a text of fewer words. */
    static int[] of(Wording wording) {
        return of(wording, LENGTH);
    }

    /** The same, of as many words as say so. */
    static int[] of(Wording wording, int length) {
        int[] shingles = new int[Math.max(0, wording.size() - length + 1)];
        for (int start = 0; start < shingles.length; start++) {
            int shingle = 0;
            for (int word = start; word < start + length; word++) {
                shingle = (shingle ^ wording.word(word)) * SPREAD;
                shingle ^= shingle >>> 15;
            }
            shingles[start] = shingle;
        }
        return shingles;
    }
}
