package org.mentionreport.evaluate;

import java.util.List;

/**
 * A mention that was wrong in an earlier run and is right now, or the other way round.
 *
 * @param doc the document
 * @param isBetter whether it is right now
 * @param group the group's name
 * @param name as written
 * @param labelled the labelled countries; empty for a false find
 * @param before the countries found then; empty where the mention was not found
 * @param now the countries found now; empty where the mention is not found
 * @param sentence the sentence, the name in brackets; empty where it cannot be told
 */
public record Change(
        String doc,
        boolean isBetter,
        String group,
        String name,
        List<String> labelled,
        List<String> before,
        List<String> now,
        String sentence) {

    public Change {
        labelled = List.copyOf(labelled);
        before = List.copyOf(before);
        now = List.copyOf(now);
    }
}
