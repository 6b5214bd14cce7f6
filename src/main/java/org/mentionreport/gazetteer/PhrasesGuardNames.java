package org.mentionreport.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentionreport.datafile.Fault;

/**
 * A phrase that is never a mention keeps something from being one: it holds a name, or it is what a name of its group that needs
 * something means otherwise ("curriculum vitae" for "CV"). Any other is a slip.
 */
final class PhrasesGuardNames implements CatalogueRule {
    private final Phrases phrases;

    PhrasesGuardNames(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        if (!files.areWhole(GroupFiles.NAMES)) {
            return;
        }
        Set<List<Integer>> names = files.counted()
                .map(row -> phrases.words(row.name().text()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> ambiguous = files.counted()
                .filter(row -> !row.name().unambiguous())
                .map(row -> row.name().groupId())
                .collect(Collectors.toSet());
        files.names().stream()
                .filter(row -> row.name().kind() == Name.Kind.NEVER)
                .filter(row -> !ambiguous.contains(row.name().groupId()))
                .filter(row -> !holdsOne(phrases.words(row.name().text()), names))
                .forEach(row -> faults.add(row.row()
                        .fault(
                                "the phrase '" + row.name().text()
                                        + "' keeps nothing from being a mention: it holds no name,"
                                        + " and each name of '" + row.name().groupId() + "' counts always",
                                "Correct it, or remove the row")));
    }

    private static boolean holdsOne(List<Integer> words, Set<List<Integer>> names) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (names.contains(words.subList(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }
}
