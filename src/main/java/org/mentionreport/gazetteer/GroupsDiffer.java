package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/** No two groups are printed alike: a reader of the reports could not tell them apart. */
final class GroupsDiffer implements CatalogueRule {
    private final Phrases phrases;

    GroupsDiffer(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, GroupFiles.GroupRow> seen = new HashMap<>();
        for (GroupFiles.GroupRow at : files.groupRows().values()) {
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
