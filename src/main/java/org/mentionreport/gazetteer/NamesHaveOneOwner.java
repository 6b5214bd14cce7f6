package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/**
 * A name stands once for its group, and means one group: two may share it only where each needs something that tells it from
 * the other. A phrase that is never a mention is no name.
 */
final class NamesHaveOneOwner implements CatalogueRule {
    private final Phrases phrases;

    NamesHaveOneOwner(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, List<GroupFiles.NamedRow>> alike = new HashMap<>();
        for (GroupFiles.NamedRow row : files.names()) {
            List<GroupFiles.NamedRow> earlier =
                    alike.computeIfAbsent(phrases.words(row.name().text()), words -> new ArrayList<>());
            earlier.stream()
                    .filter(first -> areAtOdds(first.name(), row.name()))
                    .findFirst()
                    .ifPresent(first -> faults.add(fault(first, row)));
            earlier.add(row);
        }
    }

    private static boolean areAtOdds(Name first, Name second) {
        if (first.groupId().equals(second.groupId())) {
            return true;
        }
        boolean firstIsNever = first.kind() == Name.Kind.NEVER;
        boolean secondIsNever = second.kind() == Name.Kind.NEVER;
        if (firstIsNever || secondIsNever) {
            // Several groups may say of a phrase that it is no mention.
            return firstIsNever != secondIsNever;
        }
        return first.needs().isEmpty()
                || second.needs().isEmpty()
                || first.needs().containsAll(second.needs());
    }

    private static Fault fault(GroupFiles.NamedRow first, GroupFiles.NamedRow second) {
        String line = " (line " + first.row().line() + ")";
        String name = "the name '" + second.name().text() + "' ";
        if (first.name().groupId().equals(second.name().groupId())) {
            return second.row()
                    .fault(
                            name + "stands twice for '" + second.name().groupId() + "', first as '"
                                    + first.name().text() + "'" + line,
                            "Remove one: case, accents, hyphens and a possessive make no difference");
        }
        if (first.name().kind() == Name.Kind.NEVER || second.name().kind() == Name.Kind.NEVER) {
            return second.row()
                    .fault(
                            name + "is never a mention and yet one, of '"
                                    + first.name().groupId() + "'" + line + " and '"
                                    + second.name().groupId() + "'",
                            "Remove one of the rows");
        }
        return second.row()
                .fault(
                        name + "belongs to '" + first.name().groupId() + "'" + line + " and to '"
                                + second.name().groupId() + "', and nothing tells them apart",
                        "Keep it for one group, or say in 'needs' of both rows what tells them apart");
    }
}
