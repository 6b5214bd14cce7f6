package org.mentionreport.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        return Set.copyOf(label.countries()).equals(Set.copyOf(find.countries()));
    }

    /** What settled the label's countries; of a false find, its own. */
    String basis() {
        return isFalse() ? find.basis() : label.basis();
    }

    /** The score of the mention itself. */
    Score named() {
        return new Score(isMissed() || isFalse() ? 0 : 1, isFalse() ? 0 : 1, isMissed() ? 0 : 1);
    }

    /** The score of its countries, of those that are asked for. */
    Score inCountries(Predicate<String> which) {
        Set<String> labelled = isFalse() ? Set.of() : only(label.countries(), which);
        Set<String> found = isMissed() ? Set.of() : only(find.countries(), which);
        Set<String> both = new HashSet<>(labelled);
        both.retainAll(found);
        return new Score(both.size(), labelled.size(), found.size());
    }

    private static Set<String> only(List<String> countries, Predicate<String> which) {
        return countries.stream().filter(which).collect(Collectors.toSet());
    }
}
