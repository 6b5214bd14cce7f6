package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** The small words of each language: they tell where a headline ends that ran into the text behind it. */
final class SmallWords implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, Set<String>> words = new HashMap<>();
    private final HashMap<String, Set<String>> openers = new HashMap<>();

    private SmallWords() {}

    static SmallWords load(Path folder, List<Fault> faults) {
        SmallWords small = new SmallWords();
        for (Row row : DataFile.read(folder, "stopwords.csv", List.of("language", "kind", "words"), faults)) {
            if (!List.of("word", "opener").contains(row.get("kind"))) {
                faults.add(row.fault("there is no kind of words '" + row.get("kind") + "'", "Use word or opener"));
            }
            Map<String, Set<String>> kind = row.get("kind").equals("opener") ? small.openers : small.words;
            Set<String> list = kind.computeIfAbsent(row.get("language"), none -> new HashSet<>());
            row.list("words").forEach(word -> list.add(Folding.fold(word)));
        }
        return small;
    }

    /** Whether a word is a small one, which headlines in capitals write small. */
    boolean has(String language, String word) {
        String folded = Folding.fold(word);
        return words.getOrDefault(language, Set.of()).contains(folded)
                || openers.getOrDefault(language, Set.of()).contains(folded);
    }

    /** Whether a capitalised word may open a sentence, and is written small inside one. */
    boolean opens(String language, String word) {
        return openers.getOrDefault(language, Set.of()).contains(Folding.fold(word));
    }
}
