package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentionreport.article.Article;
import org.mentionreport.text.Tokens;

/**
 * The setting of an article: what its section tag says, else the countries it names most, where the title, the dateline and
 * the first sentences weigh more.
 */
final class SettingFinder {
    private static final int MOST_SETTINGS = 3;
    private static final int OPENING_SENTENCES = 3;
    private static final double TITLE_WEIGHT = 4;
    private static final double DATELINE_WEIGHT = 3;
    private static final double OPENING_WEIGHT = 2;
    private static final double HINT_WEIGHT = 0.8;
    private static final double ASIDE_WEIGHT = 0.5;
    /** A state that is in the news of many countries weighs less for each of its names, but not for its places. */
    private static final double FROM_AFAR = 0.5;
    /** The least share of all weight that the first country has in an article that has a setting. */
    private static final double LEAST_SHARE = 0.34;
    /** What a further country weighs at least, compared with the first. */
    private static final double FURTHER = 0.7;

    private final PlaceFinder places;

    SettingFinder(PlaceFinder places) {
        this.places = places;
    }

    Setting find(Article article, List<Scene> scenes) {
        List<String> section = places.ofSection(article.section());
        if (!section.isEmpty() && section.size() <= MOST_SETTINGS) {
            return new Setting(section, article.section(), false);
        }
        Map<String, Double> weights = new TreeMap<>();
        Map<String, String> words = new HashMap<>();
        for (String country : places.ofSection(article.dateline())) {
            weights.merge(country, DATELINE_WEIGHT, Double::sum);
            words.putIfAbsent(country, article.dateline());
        }
        return mostNamed(scenes, article.title().length(), weights, words);
    }

    /** The setting of a dispatch of a digest. */
    static Setting ofDispatch(List<Scene> scenes) {
        return mostNamed(scenes, 0, new TreeMap<>(), new HashMap<>());
    }

    private static Setting mostNamed(
            List<Scene> scenes, int titleEnd, Map<String, Double> weights, Map<String, String> words) {
        boolean placed = !weights.isEmpty()
                || scenes.stream()
                        .flatMap(scene -> scene.evidence().stream())
                        .anyMatch(evidence -> places(evidence.role()));
        for (int s = 0; s < scenes.size(); s++) {
            weigh(scenes.get(s), positionWeight(titleEnd, scenes.get(s), s), placed, weights, words);
        }
        weights.keySet().retainAll(words.keySet());
        return choose(weights, words, !placed);
    }

    private static double positionWeight(int titleEnd, Scene scene, int index) {
        if (scene.sentence().end() <= titleEnd) {
            return TITLE_WEIGHT;
        }
        return index < OPENING_SENTENCES ? OPENING_WEIGHT : 1;
    }

    private static void weigh(
            Scene scene, double position, boolean placed, Map<String, Double> weights, Map<String, String> words) {
        Tokens tokens = scene.tokens();
        for (Evidence evidence : scene.evidence()) {
            double weight = position
                    * roleWeight(evidence.role())
                    * (ActsFromAfar.isNamed(scene, evidence) ? FROM_AFAR : 1)
                    / Math.sqrt(evidence.countries().size());
            for (String country : evidence.countries()) {
                weights.merge(country, weight, Double::sum);
                if (places(evidence.role()) || !placed && evidence.role() != Role.ORIGIN) {
                    words.putIfAbsent(country, tokens.words(evidence.from(), evidence.to()));
                }
            }
        }
    }

    /** Asides weigh only for a country that something places as well. */
    private static boolean places(Role role) {
        return role == Role.LOCATION || role == Role.HINT || role == Role.DATELINE;
    }

    private static double roleWeight(Role role) {
        return switch (role) {
            case LOCATION -> 1;
            case HINT -> HINT_WEIGHT;
            case DATELINE -> DATELINE_WEIGHT;
            case ORIGIN, BIRTHPLACE, SPEAKER, BESIDE -> ASIDE_WEIGHT;
        };
    }

    private static Setting choose(Map<String, Double> weights, Map<String, String> words, boolean spoken) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Map.Entry<String, Double>> ranked = new ArrayList<>(weights.entrySet());
        ranked.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        if (ranked.isEmpty() || ranked.get(0).getValue() < LEAST_SHARE * all) {
            return Setting.NONE;
        }
        double first = ranked.get(0).getValue();
        List<String> chosen = ranked.stream()
                .takeWhile(entry -> entry.getValue() >= FURTHER * first)
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.size() > MOST_SETTINGS) {
            return Setting.NONE;
        }
        return new Setting(
                chosen.stream().sorted().toList(),
                String.join("; ", chosen.stream().map(words::get).toList()),
                spoken);
    }
}
