package org.mentionreport.duplicate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;

/**
 * MinHash with bands: texts that share many shingles have a band in common, others hardly ever. Of two texts that share a part s
 * of all their shingles, {@code 1 - (1 - s^3)^42} have one: 0.9998 where a tenth of the words differs (s = 0.57), 0.00004 where
 * two texts only share their language (s = 0.01).
 */
final class MinHash implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int BANDS = 42;
    private static final int ROWS = 3;
    private static final int HASHES = BANDS * ROWS;

    /** Any number would do, but always the same one: signatures of two runs can be compared. */
    private static final long SEED = 20_161_123;

    private final long[] multipliers = new long[HASHES];
    private final long[] addends = new long[HASHES];

    MinHash() {
        Random random = new Random(SEED);
        for (int hash = 0; hash < HASHES; hash++) {
            multipliers[hash] = random.nextLong() | 1;
            addends[hash] = random.nextLong();
        }
    }

    /** A number for each band of the signature of a text; none where it has no shingles. */
    long[] bands(int[] shingles) {
        if (shingles.length == 0) {
            return new long[0];
        }
        int[] signature = signature(shingles);
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = band * ROWS; row < (band + 1) * ROWS; row++) {
                key = mixed(key * 31 + signature[row]);
            }
            bands[band] = key;
        }
        return bands;
    }

    /** The smallest hash of all shingles, by each of the hash functions. */
    private int[] signature(int[] shingles) {
        int[] smallest = new int[HASHES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            long spread = mixed(shingle);
            for (int hash = 0; hash < HASHES; hash++) {
                int value = (int) ((multipliers[hash] * spread + addends[hash]) >>> 32);
                smallest[hash] = Math.min(smallest[hash], value);
            }
        }
        return smallest;
    }

    /** Spreads a number over all 64 bits (the finisher of SplitMix64). */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
