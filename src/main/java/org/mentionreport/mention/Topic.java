package org.mentionreport.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The group that an article without a setting is about, with the countries where its sentences place it: in a survey that returns
 * to one group again and again, they are that group's setting.
 *
 * @param groupId empty for none
 * @param countries alpha-3 codes, sorted
 * @param evidence the words that named them first
 */
record Topic(String groupId, List<String> countries, String evidence) {
    static final Topic NONE = new Topic("", List.of(), "");
    private static final int MOST_COUNTRIES = 3;
    /** How often a topic is named and placed at least, and which share of all namings it has at least. */
    private static final int LEAST_NAMINGS = 3;

    private static final int LEAST_PLACINGS = 2;
    private static final int LEAST_SHARE = 3;
    /** A further country places the group at least half as often as the first. */
    private static final int FURTHER = 2;

    Topic {
        countries = List.copyOf(countries);
    }

    /** The topic of an article. */
    static Topic of(List<Scene> scenes, GroupGrounds grounds) {
        String group = mostNamed(scenes);
        Map<String, Integer> countries = grounds.of(group);
        int most = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> chosen = countries.keySet().stream()
                .sorted()
                .filter(country -> countries.get(country) * FURTHER >= most)
                .toList();
        if (most < LEAST_PLACINGS || chosen.size() > MOST_COUNTRIES) {
            return NONE;
        }
        return new Topic(group, chosen, grounds.words(group, chosen));
    }

    boolean is(Naming naming) {
        return naming.groupId().equals(groupId);
    }

    private static String mostNamed(List<Scene> scenes) {
        Map<String, Integer> namings = new TreeMap<>();
        scenes.forEach(scene -> scene.namings().forEach(naming -> namings.merge(naming.groupId(), 1, Integer::sum)));
        int all = namings.values().stream().mapToInt(Integer::intValue).sum();
        return namings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(most -> most.getValue() >= LEAST_NAMINGS && most.getValue() * LEAST_SHARE >= all)
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
