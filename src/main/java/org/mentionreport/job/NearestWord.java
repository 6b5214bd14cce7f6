package org.mentionreport.job;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class NearestWord {
    private static final int FURTHEST = 3;

    private NearestWord() {}

    /** The known word with the fewest letters to change, empty where none is near; of two, the first in order. */
    static Optional<String> to(String written, Collection<String> known) {
        String best = null;
        int bestDistance = Math.min(FURTHEST, Math.max(1, written.length() / 2)) + 1;
        for (String word : known.stream().sorted().toList()) {
            int distance = distance(written, word);
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Levenshtein's distance: letters to put in, leave out or replace. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
