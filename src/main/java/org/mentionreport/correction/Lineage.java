package org.mentionreport.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.gazetteer.Group;

/** Which group descends from which, by the parents of the catalogue. */
final class Lineage {
    private final Map<String, String> parents = new HashMap<>();

    /** @param groups all groups, whose parents go round in no circle */
    Lineage(List<Group> groups) {
        groups.forEach(group -> parents.put(group.id(), group.parentId()));
    }

    /** Whether a group is another or descends from it. */
    boolean leads(String from, String to) {
        String at = from;
        while (!at.isEmpty()) {
            if (at.equals(to)) {
                return true;
            }
            at = parents.getOrDefault(at, "");
        }
        return false;
    }
}
