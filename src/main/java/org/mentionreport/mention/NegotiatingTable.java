package org.mentionreport.mention;

import java.util.List;

/**
 * "peace talks in Havana": where a group negotiates is its place in that sentence, but neither where the next sentence is
 * nor what the article is most about.
 */
final class NegotiatingTable {
    static final String NAME = "negotiating table";

    private NegotiatingTable() {}

    /** Whether a place stands in a clause on talks. */
    static boolean stands(Scene scene, Evidence place) {
        Clues.Span clause = scene.clauseOf(place.from());
        return place.role() == Role.LOCATION && scene.clues().within("talks", clause.from(), clause.to());
    }

    /** Whether all that a sentence says of some countries stands in a clause on talks. */
    static boolean isAllOf(Scene scene, List<String> countries) {
        return scene.of(Role.LOCATION).stream()
                .filter(place -> countries.containsAll(place.countries()))
                .allMatch(place -> stands(scene, place));
    }
}
