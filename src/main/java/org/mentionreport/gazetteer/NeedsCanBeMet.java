package org.mentionreport.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentionreport.datafile.Fault;

/** What a name needs exists: word classes, countries, and for {@code full} a name of the group that needs nothing. */
final class NeedsCanBeMet implements CatalogueRule {

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Set<String> classes = new TreeSet<>(files.classes().keySet());
        classes.addAll(WordClass.OF_THE_RULES);
        Set<String> countries = files.countries().keySet();
        Set<String> inFull = files.counted()
                .filter(row -> row.name().unambiguous())
                .map(row -> row.name().groupId())
                .collect(Collectors.toSet());
        for (GroupFiles.NamedRow row : files.names()) {
            Name name = row.name();
            if (name.kind() == Name.Kind.NEVER && !name.needs().isEmpty()) {
                faults.add(row.row()
                        .fault(
                                "the phrase '" + name.text() + "' is never a mention, whatever its needs",
                                "Empty the cell 'needs', or give the row another kind"));
            }
            for (Need need : name.needs()) {
                for (Need.Condition condition : need.conditions()) {
                    if (condition.where() == Need.Where.FULL
                            && files.areWhole(GroupFiles.NAMES)
                            && !inFull.contains(name.groupId())) {
                        faults.add(row.row()
                                .fault(
                                        "'full' of '" + name.text() + "' is never met: each name of '" + name.groupId()
                                                + "' needs something",
                                        "Add a name that needs nothing, or take 'full' out"));
                    }
                    if (files.areWhole(WordFiles.CONTEXT, WordFiles.CUES)) {
                        knownClass(row, condition, classes, faults);
                    }
                    if (files.areWhole(CountryFile.NAME)) {
                        knownCountries(row, condition, countries, faults);
                    }
                }
            }
        }
    }

    private static void knownClass(
            GroupFiles.NamedRow row, Need.Condition condition, Set<String> classes, List<Fault> faults) {
        String words = condition.words();
        if (condition.where() != Need.Where.LANGUAGE
                && !words.isEmpty()
                && !words.startsWith("=")
                && !classes.contains(words)) {
            faults.add(row.row()
                    .fault("there is no word class '@" + words + "'", "Use one of " + String.join(", ", classes)));
        }
    }

    private static void knownCountries(
            GroupFiles.NamedRow row, Need.Condition condition, Set<String> countries, List<Fault> faults) {
        for (String code : condition.countries()) {
            if (!countries.contains(code)) {
                faults.add(row.row()
                        .fault("there is no country '" + code + "' to need", "Use alpha-3 codes, divided by /"));
            }
        }
    }
}
