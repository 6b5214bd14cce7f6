package org.mentionreport.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentionreport.datafile.Fault;

/** The home of a group is a country, its parent a group, and the parents end somewhere. */
final class GroupsLeadSomewhere implements CatalogueRule {

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<String, Group> groups = files.groups();
        for (GroupFiles.GroupRow at : files.groupRows().values()) {
            Group group = at.group();
            if (files.areWhole(CountryFile.NAME)
                    && !group.home().isEmpty()
                    && !files.countries().containsKey(group.home())) {
                faults.add(at.row()
                        .fault(
                                "there is no country '" + group.home() + "' for the home of '" + group.id() + "'",
                                "Use an alpha-3 code of " + CountryFile.NAME + ", or nothing"));
            }
            if (files.areWhole(GroupFiles.GROUPS)
                    && !group.parentId().isEmpty()
                    && !groups.containsKey(group.parentId())) {
                faults.add(at.row()
                        .fault(
                                "there is no group '" + group.parentId() + "' for the parent of '" + group.id() + "'",
                                "Correct the parent_id, or leave it empty"));
            }
            circle(group, groups)
                    .ifPresent(circle -> faults.add(at.row()
                            .fault(
                                    "the parents go round in a circle: " + circle,
                                    "Take one parent_id out of the circle")));
        }
    }

    /** The circle of parents that a group is in; told for the first of its groups only. */
    private static Optional<String> circle(Group group, Map<String, Group> groups) {
        Set<String> seen = new LinkedHashSet<>();
        Group at = group;
        while (at != null && seen.add(at.id())) {
            at = groups.get(at.parentId());
        }
        boolean goesRound = at != null && at.id().equals(group.id());
        String first =
                groups.keySet().stream().filter(seen::contains).findFirst().orElse("");
        return goesRound && first.equals(group.id())
                ? Optional.of(String.join(" > ", seen) + " > " + group.id())
                : Optional.empty();
    }
}
