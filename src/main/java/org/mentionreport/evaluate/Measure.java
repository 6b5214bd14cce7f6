package org.mentionreport.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the scores of one kind of thing, document by document. */
final class Measure {
    private final Map<Integer, Score> all = new HashMap<>();
    private final SortedMap<String, Map<Integer, Score>> byGroup = new TreeMap<>();
    private final SortedMap<String, Map<Integer, Score>> byCountry = new TreeMap<>();
    private final SortedMap<String, Map<Integer, Score>> byLanguage = new TreeMap<>();
    private final SortedMap<String, Map<Integer, Score>> byBasis = new TreeMap<>();

    /**
     * Adds what matches of a group in a document.
     *
     * @param country empty where the kind has none
     */
    void add(int document, String language, String group, String country, Score score) {
        all.merge(document, score, Score::plus);
        add(byLanguage, language, document, score);
        add(byGroup, group, document, score);
        if (!country.isEmpty()) {
            add(byCountry, country, document, score);
        }
    }

    void addBasis(int document, String basis, Score score) {
        add(byBasis, basis, document, score);
    }

    private static void add(SortedMap<String, Map<Integer, Score>> by, String key, int document, Score score) {
        by.computeIfAbsent(key, none -> new HashMap<>()).merge(document, score, Score::plus);
    }

    /** The sum of all. */
    Score sum() {
        return all.values().stream().reduce(Score.NONE, Score::plus);
    }

    Breakdown breakdown(int documents) {
        Bootstrap bootstrap = new Bootstrap(documents);
        return new Breakdown(
                bootstrap.scored(all),
                scored(byGroup, bootstrap),
                scored(byCountry, bootstrap),
                scored(byLanguage, bootstrap),
                scored(byBasis, bootstrap));
    }

    private static SortedMap<String, Scored> scored(SortedMap<String, Map<Integer, Score>> by, Bootstrap bootstrap) {
        SortedMap<String, Scored> scored = new TreeMap<>();
        by.forEach((key, scores) -> scored.put(key, bootstrap.scored(scores)));
        return scored;
    }
}
