package org.mentionreport.report;

import java.util.List;
import org.mentionreport.gazetteer.Group;

/**
 * A group of the catalogue with the names it is found by.
 *
 * @param names in the order of the catalogue; phrases that only look like a mention are not among them
 */
public record GroupRow(Group group, List<String> names) {

    public GroupRow {
        names = List.copyOf(names);
    }
}
