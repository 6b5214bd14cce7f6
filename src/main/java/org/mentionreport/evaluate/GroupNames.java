package org.mentionreport.evaluate;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Group;

/** The ids of labelled groups, and the names of ids. Remembers the labelled groups that the catalogue lacks. */
final class GroupNames {
    /** Stands before the id of a group that the catalogue lacks; no id of its own begins so. */
    private static final char LACKING = '?';

    private final Gazetteer gazetteer;
    private final Set<String> unknown = new TreeSet<>();

    GroupNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The id of a labelled group; one that the catalogue lacks gets one that nothing found can have. */
    String idOf(String name) {
        Optional<Group> group = gazetteer.groupNamed(name);
        if (group.isEmpty()) {
            unknown.add(name);
        }
        return group.map(Group::id).orElse(LACKING + name.replace(' ', '_'));
    }

    /** The name of an id; the id itself where an earlier catalogue had the group. */
    String nameOf(String id) {
        if (id.charAt(0) == LACKING) {
            return id.substring(1).replace('_', ' ');
        }
        Group group = gazetteer.group(id);
        return group == null ? id : group.name();
    }

    Set<String> unknown() {
        return unknown;
    }
}
