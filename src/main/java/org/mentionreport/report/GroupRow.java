package org.mentionreport.report;

import java.util.List;
import org.mentionreport.gazetteer.Group;

/**
 * A group of the catalogue with the names it is found by.
 *
 * @param names in the order of the catalogue; phrases that only look like a mention are not among them
 * @param countedUnder the id of the group that its mentions count under: its own, or another where the report is rolled up
 */
public record GroupRow(Group group, List<String> names, String countedUnder) {

    public GroupRow {
        names = List.copyOf(names);
    }

    /** Whether its mentions count under another group. */
    public boolean isRolledUp() {
        return !countedUnder.equals(group.id());
    }
}
