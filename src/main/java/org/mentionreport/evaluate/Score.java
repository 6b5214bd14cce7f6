package org.mentionreport.evaluate;

/**
 * How well found things match labelled ones.
 *
 * @param hits in both
 * @param labelled how many were labelled
 * @param found how many were found
 */
public record Score(long hits, long labelled, long found) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(hits + other.hits, labelled + other.labelled, found + other.found);
    }

    /** Share of what was found that is right; 1 where nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) hits / found;
    }

    /** Share of what was labelled that was found; 1 where nothing was labelled. */
    public double recall() {
        return labelled == 0 ? 1 : (double) hits / labelled;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return labelled + found == 0 ? 1 : 2.0 * hits / (labelled + found);
    }
}
