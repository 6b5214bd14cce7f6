package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/**
 * A name that every text may hold needs its case or something beside it: a noun for any group or its people, a word on crime, or
 * one or two letters.
 */
final class NamesAreNoWords implements CatalogueRule {
    private static final int SHORT = 2;

    private final Phrases phrases;

    NamesAreNoWords(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, WordFiles.WordRow> words = new HashMap<>();
        files.context().forEach(word -> words.putIfAbsent(phrases.words(word.word()), word));
        files.counted().filter(row -> alwaysCounts(row.name())).forEach(row -> {
            String name = row.name().text();
            WordFiles.WordRow word = words.get(phrases.words(name));
            if (word != null) {
                faults.add(row.row()
                        .fault(
                                "the name '" + name + "' is a word that any text may hold (" + WordFiles.CONTEXT
                                        + " line " + word.row().line() + ")",
                                "Write exact in 'case', or say in 'needs' what shows that the group is meant"));
            } else if (name.codePoints().filter(Character::isLetterOrDigit).count() <= SHORT) {
                faults.add(row.row()
                        .fault(
                                "the name '" + name + "' is so short that any text may hold it",
                                "Write exact in 'case', or say in 'needs' what shows that the group is meant"));
            }
        });
    }

    private static boolean alwaysCounts(Name name) {
        return name.needs().isEmpty() && !name.exact();
    }
}
