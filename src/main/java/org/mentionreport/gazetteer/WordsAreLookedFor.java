package org.mentionreport.gazetteer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mentionreport.datafile.Fault;

/** Each word of {@code context.csv} and {@code cues.csv} stands in a class that somebody looks for, and no such class is empty. */
final class WordsAreLookedFor implements CatalogueRule {
    private final Phrases phrases;

    WordsAreLookedFor(Phrases phrases) {
        this.phrases = phrases;
    }

    private record Key(String wordClass, String language, List<Integer> words) {}

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        if (files.areWhole(GroupFiles.NAMES)) {
            unknownClasses(files, faults);
        }
        wordsThatStandTwice(files, faults);
        withoutWords(WordClass.OF_THE_RULES, files.catalogue(), WordFiles.CONTEXT, files, faults);
        withoutWords(WordClass.OF_THE_CUES, files.language(), WordFiles.CUES, files, faults);
    }

    private static void unknownClasses(CatalogueFiles files, List<Fault> faults) {
        Set<String> classes = lookedFor(files);
        Stream.concat(files.context().stream(), files.cues().stream())
                .filter(word -> !classes.contains(word.wordClass()))
                .forEach(word -> faults.add(word.row()
                        .fault(
                                "no rule and no name looks for words of the class '" + word.wordClass() + "'",
                                "Correct the class, or use it in 'needs' of " + GroupFiles.NAMES)));
    }

    private static Set<String> lookedFor(CatalogueFiles files) {
        Set<String> classes = new HashSet<>(WordClass.OF_THE_RULES);
        classes.addAll(WordClass.OF_THE_CUES);
        files.names().stream()
                .flatMap(row -> row.name().needs().stream())
                .flatMap(need -> need.conditions().stream())
                .forEach(condition -> classes.add(condition.words()));
        return classes;
    }

    private void wordsThatStandTwice(CatalogueFiles files, List<Fault> faults) {
        Map<Key, WordFiles.WordRow> seen = new HashMap<>();
        for (WordFiles.WordRow word : files.context()) {
            Key key = new Key(word.wordClass(), word.language(), phrases.words(word.word()));
            WordFiles.WordRow first = seen.putIfAbsent(key, word);
            if (first != null) {
                faults.add(word.row()
                        .fault(
                                "the word '" + word.word() + "' stands twice in the class '" + word.wordClass()
                                        + "' (line " + first.row().line() + ")",
                                "Remove one: case, accents and hyphens make no difference"));
            }
        }
    }

    private static void withoutWords(
            List<String> classes, Path folder, String file, CatalogueFiles files, List<Fault> faults) {
        if (!files.areWhole(file)) {
            return;
        }
        Set<String> filled = files.classes().keySet();
        classes.stream()
                .filter(name -> !filled.contains(name))
                .forEach(name -> faults.add(new Fault(
                        folder.resolve(file).toString(),
                        0,
                        "the class '" + name + "' has no word",
                        "Add the words that show it")));
    }
}
