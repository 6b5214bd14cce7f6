package org.mentionreport.candidate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A candidate in the making: what the sentences of an article show of one name. */
final class Sighting {
    /** The weight from which a pattern is enough by itself. */
    private static final int SURE = 2;

    private final String key;
    private final Map<String, Integer> patterns = new TreeMap<>();
    private String name = "";
    private String core = "";
    private String acronym = "";
    private String sentence = "";
    private int mentions;
    private int best;
    private boolean sure;

    Sighting(String key) {
        this.key = key;
    }

    void add(String written, String withoutHead, String inBrackets, List<CandidatePattern> held, String where) {
        int weight = held.stream().mapToInt(CandidatePattern::weight).sum();
        held.forEach(pattern -> patterns.merge(pattern.name(), pattern.weight(), Math::max));
        sure |= held.stream().anyMatch(pattern -> pattern.weight() >= SURE);
        mentions++;
        if (weight > best) {
            best = weight;
            name = written;
            core = withoutHead;
            sentence = where;
        }
        if (acronym.isEmpty()) {
            acronym = inBrackets;
        }
    }

    Candidate candidate() {
        int weight = patterns.values().stream().mapToInt(Integer::intValue).sum();
        return new Candidate(
                key, name, core, acronym, mentions, weight, sure, List.copyOf(patterns.keySet()), sentence);
    }
}
