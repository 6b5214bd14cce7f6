package org.mentionreport.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** Two multisets of the same kind of thing, labelled and found, matched by number. */
final class Tallied<T extends Comparable<T>> {
    private final Map<T, Long> labelled = new TreeMap<>();
    private final Map<T, Long> found = new TreeMap<>();

    void label(T thing) {
        labelled.merge(thing, 1L, Long::sum);
    }

    void find(T thing) {
        found.merge(thing, 1L, Long::sum);
    }

    /** One score for each thing that stands on either side. */
    Map<T, Score> scores() {
        Map<T, Score> scores = new TreeMap<>();
        labelled.forEach(
                (thing, count) -> scores.put(thing, new Score(Math.min(count, found(thing)), count, found(thing))));
        found.forEach((thing, count) -> scores.putIfAbsent(thing, new Score(0, 0, count)));
        return scores;
    }

    private long found(T thing) {
        return found.getOrDefault(thing, 0L);
    }
}
