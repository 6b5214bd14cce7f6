package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places of several countries that stand apart in a sentence, in no list and on no route, are not all the mention's: where the article
 * is about one of them, that one is; else the one that stands nearest.
 */
final class PlacesApart {
    /** Words that may stand between "to" and a place: "to the beaches of Costa Rica". */
    private static final int DESTINATION = 4;

    private final Setting setting;

    PlacesApart(Setting setting) {
        this.setting = setting;
    }

    /** Of the places that a rule found for a naming, those that are the naming's. */
    List<Evidence> narrow(Scene scene, Naming naming, List<Evidence> found) {
        List<List<Evidence>> groups = together(scene, found);
        if (countries(found).size() < 2 || groups.size() < 2 || isRoute(scene, naming, found)) {
            return found;
        }
        List<Evidence> about =
                groups.stream().filter(this::isInSetting).flatMap(List::stream).toList();
        if (!about.isEmpty()) {
            return about;
        }
        return groups.stream()
                .min(Comparator.comparingInt(places -> distance(naming, places)))
                .orElseThrow();
    }

    private static List<String> countries(List<Evidence> places) {
        return places.stream()
                .flatMap(place -> place.countries().stream())
                .distinct()
                .toList();
    }

    /** Places that a list or an address joins, as one. */
    private static List<List<Evidence>> together(Scene scene, List<Evidence> places) {
        List<List<Evidence>> groups = new ArrayList<>();
        int at = 0;
        while (at < places.size()) {
            List<Evidence> joined = Coordination.from(scene, places, places.get(at));
            groups.add(joined);
            at += joined.size();
        }
        return groups;
    }

    private static boolean isRoute(Scene scene, Naming naming, List<Evidence> found) {
        Clues.Span clause = scene.clauseOf(naming.from());
        return scene.clues().within("route", clause.from(), clause.to())
                && found.stream().anyMatch(place -> scene.clues()
                        .within("to", Math.max(clause.from(), place.from() - DESTINATION), place.from()));
    }

    private boolean isInSetting(List<Evidence> places) {
        return places.stream().anyMatch(place -> setting.countries().stream().anyMatch(place.countries()::contains));
    }

    private static int distance(Naming naming, List<Evidence> places) {
        return places.stream()
                .mapToInt(place -> place.from() >= naming.end()
                        ? place.from() - naming.end()
                        : Math.max(0, naming.from() - place.to()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
