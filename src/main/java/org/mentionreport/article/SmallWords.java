package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** The small words of each language, and those that end headlines: they tell where one ends that ran into the text behind it. */
final class SmallWords implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_BEFORE_ENDING = 60;

    private final HashMap<String, Set<String>> words = new HashMap<>();
    private final HashMap<String, Set<String>> openers = new HashMap<>();
    private final HashMap<String, Pattern> endings = new HashMap<>();

    private SmallWords() {}

    static SmallWords load(Path folder, List<Fault> faults) {
        SmallWords small = new SmallWords();
        for (Row row : DataFile.read(folder, "stopwords.csv", List.of("language", "kind", "words"), faults)) {
            small.add(row, faults);
        }
        return small;
    }

    private void add(Row row, List<Fault> faults) {
        String language = row.get("language");
        List<String> list = row.list("words");
        switch (row.get("kind")) {
            case "word" -> list.forEach(word -> add(words, language, word));
            case "opener" -> list.forEach(word -> add(openers, language, word));
            case "ending" -> endings.merge(language, headlineThatEndsWith(list), SmallWords::either);
            default ->
                faults.add(
                        row.fault("there is no kind of words '" + row.get("kind") + "'", "Use word, opener or ending"));
        }
    }

    private static void add(Map<String, Set<String>> kind, String language, String word) {
        kind.computeIfAbsent(language, none -> new HashSet<>()).add(Folding.fold(word));
    }

    private static Pattern headlineThatEndsWith(List<String> endings) {
        String any = endings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("^ ?.{0," + LONGEST_BEFORE_ENDING + "}?(?:" + any + ")(?= |$)");
    }

    private static Pattern either(Pattern one, Pattern other) {
        return Pattern.compile(one.pattern() + "|" + other.pattern());
    }

    /** The length of a headline at the beginning of a text that has a fixed ending; empty where it has none. */
    OptionalInt lengthToEnding(String language, String text) {
        Pattern ending = endings.get(language);
        Matcher headline = ending == null ? null : ending.matcher(text);
        return headline != null && headline.find() ? OptionalInt.of(headline.end()) : OptionalInt.empty();
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
