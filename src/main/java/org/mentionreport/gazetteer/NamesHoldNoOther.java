package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;

/**
 * A name that does not always count holds no name of another group that always does. Where what the longer one needs is
 * missing, the shorter one would be found in it, and counted for a group that the text does not name. Where the longest name
 * always counts there is no doubt, and a group may well stand in the name of its faction.
 */
final class NamesHoldNoOther implements CatalogueRule {
    private final Phrases phrases;

    NamesHoldNoOther(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, GroupFiles.NamedRow> always = new HashMap<>();
        Map<List<Integer>, Set<String>> owners = new HashMap<>();
        files.counted().forEach(row -> {
            List<Integer> words = phrases.words(row.name().text());
            owners.computeIfAbsent(words, none -> new HashSet<>())
                    .add(row.name().groupId());
            if (alwaysCounts(row.name())) {
                always.putIfAbsent(words, row);
            }
        });
        Map<String, Group> groups = files.groups();
        files.counted().filter(row -> !alwaysCounts(row.name())).forEach(longer -> {
            List<Integer> words = phrases.words(longer.name().text());
            for (GroupFiles.NamedRow shorter : inside(words, always)) {
                // A row of the longer name for the other group is a rule as well.
                if (!owners.get(words).contains(shorter.name().groupId())
                        && !areRelated(longer.name().groupId(), shorter.name().groupId(), groups)) {
                    faults.add(fault(longer, shorter));
                }
            }
        });
    }

    private static boolean alwaysCounts(Name name) {
        return name.needs().isEmpty() && !name.exact();
    }

    private static Set<GroupFiles.NamedRow> inside(List<Integer> words, Map<List<Integer>, GroupFiles.NamedRow> names) {
        Set<GroupFiles.NamedRow> found = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                GroupFiles.NamedRow name = names.get(words.subList(from, to));
                if (name != null) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static boolean areRelated(String one, String other, Map<String, Group> groups) {
        return lineage(one, groups).contains(other) || lineage(other, groups).contains(one);
    }

    /** A group, its parent, the parent's parent ... */
    private static Set<String> lineage(String id, Map<String, Group> groups) {
        Set<String> lineage = new HashSet<>();
        for (Group at = groups.get(id); at != null && lineage.add(at.id()); ) {
            at = groups.get(at.parentId());
        }
        return lineage;
    }

    private static Fault fault(GroupFiles.NamedRow longer, GroupFiles.NamedRow shorter) {
        return longer.row()
                .fault(
                        "the name '" + longer.name().text() + "' of '"
                                + longer.name().groupId() + "' does not always count, but holds '"
                                + shorter.name().text() + "' of '"
                                + shorter.name().groupId() + "' (line "
                                + shorter.row().line() + "), which does",
                        "Let the longer name need nothing or the shorter one something, or add a row that says when the longer"
                                + " one means '"
                                + shorter.name().groupId() + "'");
    }
}
