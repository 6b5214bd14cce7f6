package org.mentionreport.duplicate;

import java.io.Serializable;

/**
 * How alike two texts are.
 *
 * <p>A near copy was edited, or something was added to it: words changed here and there and another headline, but no passage of
 * its own in either text; or passages that only one of the two has (furniture, a paragraph added or cut), but all of the other
 * text in it. Two reports on one event may share more words than that, a background carried on from day to day, but they are
 * edited and each has passages of its own.
 *
 * @param one how much the other repeats of the one
 * @param other how much the one repeats of the other
 */
record Likeness(Repeated one, Repeated other) implements Serializable {
    /** A text of fewer words says too little to be known again. */
    private static final int FEWEST_WORDS = 20;

    /** By how much one of the two may be longer: by a half, or by these words where that is more. */
    private static final int ADDED_WORDS = 60;

    /** The repeated share of a text that stands whole in another, but for a word or a blank. */
    private static final double WHOLE = 0.98;

    /** The larger of the two repeated shares. */
    double similarity() {
        return Math.max(one.share(), other.share());
    }

    /** Whether one text is a near copy of the other, where at least this share of its words must be repeated. */
    boolean isNearCopy(double least) {
        return areOfALength() && (wasEdited(least) || isWithin(one, least) || isWithin(other, least));
    }

    private boolean wasEdited(double least) {
        return !one.hasPassageOfItsOwn() && !other.hasPassageOfItsOwn() && similarity() >= least;
    }

    private static boolean isWithin(Repeated text, double least) {
        return !text.hasPassageOfItsOwn() && text.share() >= Math.max(least, WHOLE);
    }

    private boolean areOfALength() {
        int shorter = Math.min(one.words(), other.words());
        int longer = Math.max(one.words(), other.words());
        return shorter >= FEWEST_WORDS && longer <= shorter + Math.max(shorter / 2, ADDED_WORDS);
    }
}
