package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which group descends from which, by the parents of the catalogue. */
public final class Lineage {
    private final Map<String, String> parents = new HashMap<>();

    /** @param groups all groups, whose parents go round in no circle */
    public Lineage(List<Group> groups) {
        groups.forEach(group -> parents.put(group.id(), group.parentId()));
    }

    /** Whether a group is another or descends from it. */
    public boolean leads(String from, String to) {
        String at = from;
        while (!at.isEmpty() && !at.equals(to)) {
            at = parentOf(at);
        }
        return !at.isEmpty();
    }

    /** The group that heads the line of a group's parents: itself where it has none. */
    public String head(String id) {
        String head = id;
        while (!parentOf(head).isEmpty()) {
            head = parentOf(head);
        }
        return head;
    }

    private String parentOf(String id) {
        return parents.getOrDefault(id, "");
    }
}
