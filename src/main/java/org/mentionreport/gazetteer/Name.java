package org.mentionreport.gazetteer;

import java.io.Serializable;
import java.util.List;
import org.mentionreport.text.Shape;

/**
 * One way a text names a group.
 *
 * @param groupId whose name it is
 * @param text as the catalogue writes it
 * @param kind what sort of name it is
 * @param exact whether it counts only with the capitals of {@code shapes}
 * @param shapes how each of its words is written in the catalogue
 * @param needs alternatives, one of which must hold for the name to count; empty where it always counts
 */
public record Name(String groupId, String text, Kind kind, boolean exact, List<Shape> shapes, List<Need> needs)
        implements Serializable {

    /** The sorts of names; {@code NEVER} is a longer phrase that holds a name and is no mention. */
    public enum Kind {
        FULL,
        TRANSLATION,
        ALIAS,
        ACRONYM,
        SHORT,
        MISSPELLING,
        ADJECTIVE,
        NEVER
    }

    public Name {
        shapes = List.copyOf(shapes);
        needs = List.copyOf(needs);
    }

    /** Whether the name means the group wherever it stands, even if not every place of it is a mention. */
    public boolean unambiguous() {
        boolean free = needs.isEmpty()
                || needs.get(0).conditions().stream().allMatch(condition -> condition.where() == Need.Where.WITHOUT);
        return free && kind != Kind.NEVER;
    }
}
