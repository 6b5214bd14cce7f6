package org.mentionreport.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of several countries that an article is about, the one that its text names most: a mention is seldom meant for all of them. Where it
 * was sent from and who speaks do not count here: they made a country one of several, but the article is most about another.
 */
final class MostNamed {
    private MostNamed() {}

    /** The countries of a setting that the text names most, in their order. */
    static List<String> of(Setting setting, List<Scene> scenes, RuleSet inForce) {
        if (setting.countries().size() < 2) {
            return setting.countries();
        }
        Map<String, Integer> times = new HashMap<>();
        scenes.stream()
                .flatMap(scene -> scene.evidence().stream()
                        .filter(place ->
                                !(inForce.holds(NegotiatingTable.NAME) && NegotiatingTable.stands(scene, place))))
                .filter(place -> place.role() != Role.DATELINE && place.role() != Role.SPEAKER)
                .flatMap(place -> place.countries().stream())
                .forEach(country -> times.merge(country, 1, Integer::sum));
        int most = setting.countries().stream()
                .mapToInt(country -> times.getOrDefault(country, 0))
                .max()
                .orElse(0);
        return setting.countries().stream()
                .filter(country -> times.getOrDefault(country, 0) == most)
                .toList();
    }
}
