package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which text of many is on the topic of another: the one that shares most of its rare words. */
final class SameTopic {
    private static final int RARE = 60;

    private final List<List<String>> texts;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    SameTopic(List<List<String>> texts) {
        this.texts = texts;
        for (int text = 0; text < texts.size(); text++) {
            for (String word : new TreeSet<>(texts.get(text))) {
                holders.computeIfAbsent(word, none -> new ArrayList<>()).add(text);
            }
        }
    }

    /** The number of the text, -1 where none shares a rare word. */
    int nearest(int text) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (String word : new TreeSet<>(texts.get(text))) {
            List<Integer> holding = holders.get(word);
            if (holding.size() <= RARE) {
                holding.forEach(other -> shared.merge(other, 1.0 / holding.size(), Double::sum));
            }
        }
        shared.remove(text);
        return shared.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }
}
