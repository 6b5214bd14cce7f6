package org.mentionreport.mention;

/**
 * "peace talks in Havana": where a group negotiates is its place in that sentence, but neither where the next sentence is
 * nor what the article is most about.
 */
final class NegotiatingTable {
    private NegotiatingTable() {}

    /** Whether a place stands in a clause on talks. */
    static boolean stands(Scene scene, Evidence place) {
        Clues.Span clause = scene.clauseOf(place.from());
        return place.role() == Role.LOCATION && scene.clues().within("talks", clause.from(), clause.to());
    }
}
