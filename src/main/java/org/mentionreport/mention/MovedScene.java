package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.gazetteer.Place;

/**
 * Whether a sentence takes the reader somewhere: it opens with the place ("In Bolivia, meanwhile, ...") or gives it with its country
 * ("a bus station in Tacna, Peru"). What follows it goes on there.
 */
final class MovedScene {
    private MovedScene() {}

    static boolean is(Scene scene) {
        List<Evidence> locations = scene.of(Role.LOCATION);
        return locations.stream().anyMatch(place -> opens(scene, place))
                || locations.stream()
                        .anyMatch(place -> locations.stream().anyMatch(next -> isAddress(scene, place, next)));
    }

    /** "In Bolivia, meanwhile, ...": whether a place opens the sentence. */
    static boolean opens(Scene scene, Evidence place) {
        int first = scene.sentence().from();
        return place.from() > first
                && scene.clues().startsAt("locative", first)
                && (scene.clues().endsAt("locative", place.from())
                        || scene.clues().startsAt("article", place.from() - 1))
                && place.from() - first <= 2;
    }

    private static boolean isAddress(Scene scene, Evidence place, Evidence next) {
        return place.kind() != Place.Kind.COUNTRY
                && next.kind() == Place.Kind.COUNTRY
                && next.from() >= place.to()
                && next.countries().equals(place.countries())
                && Coordination.joins(scene, place, next);
    }
}
