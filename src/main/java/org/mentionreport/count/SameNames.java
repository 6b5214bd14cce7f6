package org.mentionreport.count;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which candidates are one name: those with the same acronym, one with a head noun and the same without ("Tornado Cartel",
 * "Tornado"), and singular and plural.
 */
final class SameNames implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_CHAIN = 4;

    private final HashMap<String, String> leads = new HashMap<>();

    /**
     * A name in how many articles it stands so.
     *
     * @param key of the name
     * @param core without its head noun
     * @param acronym behind it, or empty
     */
    record Form(String key, String core, String acronym) {}

    /** Tells from all forms that stand in the articles, with the number of articles. */
    static SameNames among(Map<Form, Long> forms) {
        SameNames same = new SameNames();
        Map<String, Long> byKey = new TreeMap<>();
        Map<String, Map<String, Long>> cores = new TreeMap<>();
        Map<String, Map<String, Long>> acronyms = new TreeMap<>();
        forms.forEach((form, articles) -> byKey.merge(form.key(), articles, Long::sum));
        forms.forEach((form, articles) -> {
            if (byKey.containsKey(form.core())) {
                cores.computeIfAbsent(form.key(), key -> new TreeMap<>()).merge(form.core(), articles, Long::sum);
            }
            if (!form.acronym().isEmpty()) {
                acronyms.computeIfAbsent(form.key(), key -> new TreeMap<>()).merge(form.acronym(), articles, Long::sum);
            }
        });
        cores.forEach((key, counts) -> same.lead(key, mostFrequent(counts)));
        byKey.forEach((key, articles) -> {
            Long plural = byKey.get(key + "s");
            if (plural != null) {
                same.lead(plural < articles ? key + "s" : key, plural < articles ? key : key + "s");
            }
        });
        acronyms.forEach((key, counts) -> same.lead(key, mostFrequent(counts)));
        return same;
    }

    private void lead(String from, String to) {
        if (!from.equals(to)) {
            leads.put(from, to);
        }
    }

    private static String mostFrequent(Map<String, Long> counts) {
        String best = "";
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            best = best.isEmpty() || entry.getValue() > counts.get(best) ? entry.getKey() : best;
        }
        return best;
    }

    /** The key that stands for all of its names. */
    String of(String key) {
        String at = key;
        for (int step = 0; step < LONGEST_CHAIN && leads.containsKey(at); step++) {
            at = leads.get(at);
        }
        return at;
    }
}
