package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** Tells a text's language by its small words. */
final class Languages implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int ENOUGH_LETTERS = 6000;

    private final TreeMap<String, Set<String>> words = new TreeMap<>();
    private final Map<String, Set<String>> openers = new HashMap<>();

    private Languages() {}

    static Languages load(Path folder, List<Fault> faults) {
        Languages languages = new Languages();
        for (Row row : DataFile.read(folder, "stopwords.csv", List.of("language", "kind", "words"), faults)) {
            if (!List.of("word", "opener").contains(row.get("kind"))) {
                faults.add(row.fault("there is no kind of words '" + row.get("kind") + "'", "Use word or opener"));
            }
            Map<String, Set<String>> kind = row.get("kind").equals("opener") ? languages.openers : languages.words;
            Set<String> list = kind.computeIfAbsent(row.get("language"), none -> new HashSet<>());
            row.list("words").forEach(word -> list.add(Folding.fold(word)));
        }
        return languages;
    }

    /** The language a record states, if it is one of ours; else the text's; empty where that is none of ours. */
    String of(String stated, String text) {
        String code = stated.strip().toLowerCase(Locale.ROOT);
        for (String language : words.keySet()) {
            if (code.equals(language) || code.startsWith(language + "-") || code.startsWith(language + "_")) {
                return language;
            }
        }
        return ofText(text);
    }

    /** A language must have one small word in eight, and a tenth more than the next. */
    private String ofText(String text) {
        String sample = Folding.fold(text.substring(0, Math.min(text.length(), ENOUGH_LETTERS)));
        Map<String, Integer> hits = new TreeMap<>();
        int total = 0;
        for (String word : sample.split("[^\\p{L}]+", -1)) {
            total += word.isEmpty() ? 0 : 1;
            words.forEach((language, known) -> {
                if (known.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : hits.entrySet()) {
            if (entry.getValue() > most) {
                second = most;
                most = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return most * 8 >= total && most * 10 > second * 11 ? best : "";
    }

    /** Whether a word is a small one, which headlines in capitals write small. */
    boolean isSmall(String language, String word) {
        String folded = Folding.fold(word);
        return words.getOrDefault(language, Set.of()).contains(folded)
                || openers.getOrDefault(language, Set.of()).contains(folded);
    }

    /** Whether a capitalised word may open a sentence in any of the languages, and is written small inside one. */
    boolean opens(String language, String word) {
        return openers.getOrDefault(language, Set.of()).contains(Folding.fold(word));
    }
}
