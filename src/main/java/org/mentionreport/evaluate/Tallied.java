package org.mentionreport.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** Two multisets of the same kind of thing, labelled and found, matched by number. */
final class Tallied {
    private final Map<String, Long> labelled = new TreeMap<>();
    private final Map<String, Long> found = new TreeMap<>();

    void label(String thing) {
        labelled.merge(thing, 1L, Long::sum);
    }

    void find(String thing) {
        found.merge(thing, 1L, Long::sum);
    }

    /** One score for each thing that stands on either side. */
    Map<String, Score> scores() {
        Map<String, Score> scores = new TreeMap<>();
        labelled.forEach(
                (thing, count) -> scores.put(thing, new Score(Math.min(count, found(thing)), count, found(thing))));
        found.forEach((thing, count) -> scores.putIfAbsent(thing, new Score(0, 0, count)));
        return scores;
    }

    private long found(String thing) {
        return found.getOrDefault(thing, 0L);
    }
}
