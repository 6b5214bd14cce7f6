package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;

/** Each word of {@code context.csv} stands once in a class that somebody looks for, and no such class is empty. */
final class WordsAreLookedFor implements CatalogueRule {
    private static final List<String> OF_THE_RULES =
            List.of(WordClass.CRIME, WordClass.GROUP, WordClass.MEMBER, WordClass.ARMED);

    private final Phrases phrases;

    WordsAreLookedFor(Phrases phrases) {
        this.phrases = phrases;
    }

    private record Key(String wordClass, String language, List<Integer> words) {}

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Set<String> classes = lookedFor(files);
        Map<Key, WordFiles.WordRow> seen = new HashMap<>();
        for (WordFiles.WordRow word : files.context()) {
            if (!classes.contains(word.wordClass())) {
                faults.add(word.row()
                        .fault(
                                "no rule and no name looks for words of the class '" + word.wordClass() + "'",
                                "Correct the class, or use it in 'needs' of " + GroupFiles.NAMES));
            }
            Key key = new Key(word.wordClass(), word.row().get("language"), phrases.words(word.word()));
            WordFiles.WordRow first = seen.putIfAbsent(key, word);
            if (first != null) {
                faults.add(word.row()
                        .fault(
                                "the word '" + word.word() + "' stands twice in the class '" + word.wordClass()
                                        + "' (line " + first.row().line() + ")",
                                "Remove one: case, accents and hyphens make no difference"));
            }
        }
        Set<String> filled = files.classes().keySet();
        OF_THE_RULES.stream()
                .filter(name -> !filled.contains(name))
                .forEach(name -> faults.add(new Fault(
                        files.catalogue().resolve(WordFiles.CONTEXT).toString(),
                        0,
                        "the class '" + name + "' has no word",
                        "Add the words that show it")));
    }

    private static Set<String> lookedFor(CatalogueFiles files) {
        Set<String> classes = new HashSet<>(OF_THE_RULES);
        files.names().stream()
                .flatMap(row -> row.name().needs().stream())
                .flatMap(need -> need.conditions().stream())
                .forEach(condition -> classes.add(condition.words()));
        return classes;
    }
}
