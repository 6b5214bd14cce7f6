package org.mentionreport.gazetteer;

import java.util.List;
import java.util.Optional;
import org.mentionreport.datafile.Fault;

/** Conditions that must all hold can all hold: none asks for what another rules out. */
final class NeedsDoNotContradict implements CatalogueRule {

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        for (GroupFiles.NamedRow row : files.names()) {
            row.name().needs().stream()
                    .map(need -> fault(row, need.conditions()))
                    .flatMap(Optional::stream)
                    .forEach(faults::add);
        }
    }

    private static Optional<Fault> fault(GroupFiles.NamedRow row, List<Need.Condition> conditions) {
        for (Need.Condition one : conditions) {
            for (Need.Condition other : conditions) {
                if (isRuledOut(one, other)) {
                    return Optional.of(row.row()
                            .fault(
                                    "'" + row.name().text() + "' needs " + words(one) + " and no " + words(other)
                                            + ", which is never met",
                                    "Take one of the two out, or put a semicolon between for either"));
                }
                if (areTwoLanguages(one, other)) {
                    return Optional.of(row.row()
                            .fault(
                                    "'" + row.name().text() + "' needs an article in " + one.words() + " and in "
                                            + other.words() + ", which is never met",
                                    "Put a semicolon between for either language"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRuledOut(Need.Condition one, Need.Condition other) {
        boolean asks =
                switch (one.where()) {
                    case CONTEXT, BEFORE, AFTER, NEAR -> true;
                    case FULL, COUNTRY, LANGUAGE, WITHOUT -> false;
                };
        return asks && other.where() == Need.Where.WITHOUT && one.words().equals(other.words());
    }

    private static boolean areTwoLanguages(Need.Condition one, Need.Condition other) {
        return one.where() == Need.Where.LANGUAGE
                && other.where() == Need.Where.LANGUAGE
                && !one.words().equals(other.words());
    }

    private static String words(Need.Condition condition) {
        String words = condition.words();
        return words.startsWith("=") ? "'" + words.substring(1) + "'" : "'@" + words + "'";
    }
}
