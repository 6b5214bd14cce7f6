package org.mentionreport.candidate;

import java.io.Serializable;
import java.util.List;

/**
 * A name that looks like a group's, as one article shows it.
 *
 * @param key folded words of the name, without articles in front: what folds to the same key is the same name
 * @param name as written
 * @param core key of the name without its head noun ("zetas" for "Zetas Cartel"); the key where there is none, or nothing sure is left
 * @param acronym folded, as it stands in brackets behind the name; empty for none
 * @param mentions how often the article writes the name in a way that makes it a candidate
 * @param weight how sure the article's patterns are together
 * @param sure whether one of them is sure by itself
 * @param patterns their names, sorted
 * @param sentence where the surest pattern stands
 */
public record Candidate(
        String key,
        String name,
        String core,
        String acronym,
        int mentions,
        int weight,
        boolean sure,
        List<String> patterns,
        String sentence)
        implements Serializable {

    public Candidate {
        patterns = List.copyOf(patterns);
    }
}
