package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/** No two groups are printed alike, and no two ids differ by hyphens only: a reader could not tell them apart. */
final class GroupsDiffer implements CatalogueRule {
    private final Phrases phrases;

    GroupsDiffer(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, GroupFiles.GroupRow> seen = new HashMap<>();
        Map<String, GroupFiles.GroupRow> ids = new HashMap<>();
        for (GroupFiles.GroupRow at : files.groupRows().values()) {
            GroupFiles.GroupRow alike = ids.putIfAbsent(at.group().id().replace("-", ""), at);
            if (alike != null) {
                faults.add(at.row()
                        .fault(
                                "the ids '" + alike.group().id() + "' (line "
                                        + alike.row().line() + ") and '"
                                        + at.group().id() + "' differ by hyphens only",
                                "Make them one group, or say in one of the ids what tells it apart"));
            }
            GroupFiles.GroupRow first =
                    seen.putIfAbsent(phrases.words(at.group().name()), at);
            if (first != null && !at.group().name().isEmpty()) {
                faults.add(at.row()
                        .fault(
                                "the groups '" + first.group().id() + "' (line "
                                        + first.row().line() + ") and '"
                                        + at.group().id() + "' are both printed '"
                                        + at.group().name() + "'",
                                "Say in brackets what tells one of them apart, or make them one group"));
            }
        }
    }
}
