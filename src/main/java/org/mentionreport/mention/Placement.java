package org.mentionreport.mention;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a mention is filed, and why.
 *
 * @param countries alpha-3 codes, sorted; never empty
 */
record Placement(List<String> countries, Basis basis, String evidence, String rule) {

    /** What the evidence of a sentence says together. */
    static Placement of(Scene scene, List<Evidence> evidence, Basis basis, String rule) {
        List<String> countries = evidence.stream()
                .flatMap(place -> place.countries().stream())
                .distinct()
                .sorted()
                .toList();
        String words = evidence.stream()
                .map(place -> scene.tokens().words(place.from(), place.to()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Placement(countries, basis, words, rule);
    }
}
