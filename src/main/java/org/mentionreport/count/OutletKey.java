package org.mentionreport.count;

import java.text.Normalizer;
import java.util.Locale;

/** The part of a row's key that stands for an outlet: lower-case letters and digits, hyphens between; {@code unknown} for none. */
final class OutletKey {

    private OutletKey() {}

    static String of(String outlet) {
        String folded = Normalizer.normalize(outlet, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return folded.isEmpty() ? "unknown" : folded;
    }
}
