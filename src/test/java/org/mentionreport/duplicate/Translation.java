package org.mentionreport.duplicate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A text word for word in another language: each word becomes the one that is as frequent there; names and numbers stay. */
final class Translation {
    private static final Pattern STAYS = Pattern.compile("\\P{Ll}.*");

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, List<String>> vocabularies = new HashMap<>();

    void learn(String language, List<String> words) {
        Map<String, Integer> known = counts.computeIfAbsent(language, none -> new TreeMap<>());
        words.stream().filter(word -> !stays(word)).forEach(word -> known.merge(word, 1, Integer::sum));
    }

    /** Whether a text has words to be translated: those of a wire in capitals all look like names. */
    boolean isPossible(String language, List<String> words) {
        return !language.isEmpty() && words.stream().anyMatch(word -> word.matches("\\p{Ll}{4,}"));
    }

    List<String> of(String language, List<String> words) {
        List<String> own = vocabulary(language);
        List<String> others = vocabulary(language.equals("pt") ? "es" : "pt");
        Map<String, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < own.size(); rank++) {
            ranks.put(own.get(rank), rank);
        }
        return words.stream()
                .map(word -> stays(word) ? word : others.get(ranks.get(word) % others.size()))
                .toList();
    }

    /** The words of a language, the most frequent first. */
    private List<String> vocabulary(String language) {
        return vocabularies.computeIfAbsent(language, none -> counts.get(language).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static boolean stays(String word) {
        return STAYS.matcher(word).matches();
    }
}
