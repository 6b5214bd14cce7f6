package org.mentionreport.mention;

import java.util.HashMap;
import java.util.Map;
import org.mentionreport.gazetteer.Place;

/** Which countries a text names beyond doubt, by themselves or by a place of theirs: by which words, and how often. */
final class NamedCountries {
    /** Stands for the section tag and the dateline among the words that name a country. */
    private static final String AROUND = "\n";

    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    void add(ArticleWords article, FoundPlace place) {
        String name = article.folded(place);
        for (Place reading : place.readings()) {
            if (!reading.supported()) {
                reading.countries().forEach(country -> add(country, name));
            }
        }
    }

    /** A country that the section tag or the dateline names. */
    void addAround(String country) {
        add(country, AROUND);
    }

    private void add(String country, String name) {
        words.computeIfAbsent(country, none -> new HashMap<>()).merge(name, 1, Integer::sum);
    }

    /** How often a place's reading has its countries named by other words than the place itself. */
    int otherwise(ArticleWords article, FoundPlace place, Place reading) {
        String name = article.folded(place);
        return reading.countries().stream()
                .mapToInt(country -> otherwise(country, name))
                .min()
                .orElse(0);
    }

    private int otherwise(String country, String name) {
        return words.getOrDefault(country, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
