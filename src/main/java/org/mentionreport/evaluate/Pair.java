package org.mentionreport.evaluate;

import java.util.TreeSet;

/**
 * A labelled mention and the found one that is taken for the same; or one of them alone.
 *
 * @param groupId the group of both
 * @param label null where there is none
 * @param find null where there is none
 */
record Pair(String groupId, LabelledDocument.LabelledMention label, FoundDocument.FoundMention find) {

    boolean isMissed() {
        return find == null;
    }

    boolean isFalse() {
        return label == null;
    }

    /** Whether the mention was found and placed as labelled. */
    boolean isRight() {
        return !isMissed() && !isFalse() && sameCountries(label, find);
    }

    static boolean sameCountries(LabelledDocument.LabelledMention label, FoundDocument.FoundMention find) {
        return new TreeSet<>(label.countries()).equals(new TreeSet<>(find.countries()));
    }
}
