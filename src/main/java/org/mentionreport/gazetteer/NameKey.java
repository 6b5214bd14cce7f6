package org.mentionreport.gazetteer;

import org.mentionreport.text.Folding;

/** A name as finding sees it: what folds to the same key is the same name. */
final class NameKey {
    private NameKey() {}

    /** Folded letters and digits, one blank between words. */
    static String of(String name) {
        return Folding.fold(name)
                .replaceAll("['’‘`´.]", "")
                .replaceAll("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
