package org.mentionreport.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mentionreport.evaluate.FoundDocument.FoundMention;
import org.mentionreport.evaluate.LabelledDocument.LabelledMention;
import org.mentionreport.text.Folding;

/**
 * Says which found mention is which labelled one. Both stand in the order of the text; of all ways to pair them in that order,
 * the one is taken that pairs most, and of these the one whose pairs are most alike. What then is left of a group on both sides
 * is paired as well, so that no group has a miss and a false find together, as the multisets count it.
 */
final class Alignment {
    /** More than all likenesses of a pair together. */
    private static final int PAIRED = 100;

    private static final int SAME_NAME = 20;
    private static final int SAME_COUNTRIES = 10;
    private static final int SHARED_COUNTRY = 5;

    /** At the same place; one less for each {@link #STEP} characters between. */
    private static final int SAME_PLACE = 15;

    private static final int STEP = 20;

    private final List<Labelled> labels;
    private final List<FoundMention> finds;

    /** How much further a label stands in its file than in the own text; no place is compared where it is not known. */
    private final Integer shift;

    private Alignment(List<Labelled> labels, List<FoundMention> finds, Integer shift) {
        this.labels = labels;
        this.finds = finds;
        this.shift = shift;
    }

    private record Labelled(String groupId, LabelledMention mention) {}

    /**
     * The pairs, in the order of the text, then what had to be paired across it.
     *
     * @param idOf the id of a labelled group
     */
    static List<Pair> of(LabelledDocument labelled, FoundDocument found, UnaryOperator<String> idOf) {
        List<Labelled> labels = labelled.mentions().stream()
                .map(label -> new Labelled(idOf.apply(label.group()), label))
                .toList();
        List<Pair> roughly = new Alignment(labels, found.mentions(), null).pairs();
        return withRest(new Alignment(labels, found.mentions(), shift(roughly)).pairs());
    }

    /** The middle of the pairs' distances: most of what was dropped stood above the text. */
    private static Integer shift(List<Pair> pairs) {
        List<Integer> shifts = pairs.stream()
                .filter(pair -> !pair.isMissed() && !pair.isFalse())
                .filter(pair -> pair.label().start() >= 0)
                .map(pair -> pair.label().start() - pair.find().start())
                .sorted()
                .toList();
        return shifts.isEmpty() ? null : shifts.get(shifts.size() / 2);
    }

    private List<Pair> pairs() {
        int[][] best = best();
        List<Pair> pairs = new ArrayList<>();
        int l = 0;
        int f = 0;
        while (l < labels.size() || f < finds.size()) {
            boolean isPair = l < labels.size()
                    && f < finds.size()
                    && isSameGroup(l, f)
                    && best[l][f] == likeness(l, f) + best[l + 1][f + 1];
            if (isPair) {
                pairs.add(new Pair(labels.get(l).groupId(), labels.get(l++).mention(), finds.get(f++)));
            } else if (l < labels.size() && best[l][f] == best[l + 1][f]) {
                pairs.add(new Pair(labels.get(l).groupId(), labels.get(l++).mention(), null));
            } else {
                pairs.add(new Pair(finds.get(f).groupId(), null, finds.get(f++)));
            }
        }
        return pairs;
    }

    /** For each number of labels and finds passed, the most that the others can be alike together. */
    private int[][] best() {
        int[][] best = new int[labels.size() + 1][finds.size() + 1];
        for (int l = labels.size() - 1; l >= 0; l--) {
            for (int f = finds.size() - 1; f >= 0; f--) {
                best[l][f] = Math.max(best[l + 1][f], best[l][f + 1]);
                if (isSameGroup(l, f)) {
                    best[l][f] = Math.max(best[l][f], likeness(l, f) + best[l + 1][f + 1]);
                }
            }
        }
        return best;
    }

    private boolean isSameGroup(int l, int f) {
        return labels.get(l).groupId().equals(finds.get(f).groupId());
    }

    private int likeness(int l, int f) {
        LabelledMention label = labels.get(l).mention();
        FoundMention find = finds.get(f);
        int likeness = PAIRED;
        String surface = Folding.fold(label.surface());
        String name = Folding.fold(find.name());
        if (!surface.isEmpty() && (surface.contains(name) || name.contains(surface))) {
            likeness += SAME_NAME;
        }
        if (Pair.sameCountries(label, find)) {
            likeness += SAME_COUNTRIES;
        } else if (!Collections.disjoint(label.countries(), find.countries())) {
            likeness += SHARED_COUNTRY;
        }
        if (shift != null && label.start() >= 0) {
            likeness += Math.max(0, SAME_PLACE - Math.abs(label.start() - find.start() - shift) / STEP);
        }
        return likeness;
    }

    private static List<Pair> withRest(List<Pair> inOrder) {
        List<Pair> pairs = new ArrayList<>(inOrder);
        List<Pair> misses = inOrder.stream().filter(Pair::isMissed).toList();
        for (Pair miss : misses) {
            inOrder.stream()
                    .filter(Pair::isFalse)
                    .filter(other -> other.groupId().equals(miss.groupId()) && pairs.contains(other))
                    .findFirst()
                    .ifPresent(other -> {
                        pairs.set(pairs.indexOf(miss), new Pair(miss.groupId(), miss.label(), other.find()));
                        pairs.remove(other);
                    });
        }
        return pairs;
    }
}
