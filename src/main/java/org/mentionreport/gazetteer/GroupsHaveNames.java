package org.mentionreport.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentionreport.datafile.Fault;

/** Each group has a name that texts write; without one it is never found. */
final class GroupsHaveNames implements CatalogueRule {

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        if (!files.areWhole(GroupFiles.NAMES)) {
            return;
        }
        Set<String> named = files.counted().map(row -> row.name().groupId()).collect(Collectors.toSet());
        files.groupRows().forEach((id, at) -> {
            if (!named.contains(id)) {
                faults.add(at.row()
                        .fault(
                                "the group '" + id + "' has no name in " + GroupFiles.NAMES,
                                "Add a row there with the name as texts write it"));
            }
        });
    }
}
