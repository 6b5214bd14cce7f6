package org.mentionreport.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the sentences of an article place each group: how often in which country, and by which words first. */
final class GroupGrounds {
    private final Map<String, Map<String, Integer>> placings = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    GroupGrounds(List<Scene> scenes, SentencePlaces inSentence) {
        for (Scene scene : scenes) {
            for (Naming naming : scene.namings()) {
                Placement placement = inSentence.of(scene, naming);
                if (placement != null) {
                    placement.countries().forEach(country -> add(naming.groupId(), country, placement.evidence()));
                }
            }
        }
    }

    private void add(String groupId, String country, String evidence) {
        placings.computeIfAbsent(groupId, none -> new TreeMap<>()).merge(country, 1, Integer::sum);
        words.computeIfAbsent(groupId, none -> new HashMap<>()).putIfAbsent(country, evidence);
    }

    /** How often the group is placed in which country, by alpha-3 code. */
    Map<String, Integer> of(String groupId) {
        return placings.getOrDefault(groupId, Map.of());
    }

    /** The words that placed the group first in each of some countries. */
    String words(String groupId, List<String> countries) {
        return countries.stream().map(words.get(groupId)::get).distinct().collect(Collectors.joining("; "));
    }
}
