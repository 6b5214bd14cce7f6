package org.mentionreport.mention;

import java.util.List;

/**
 * In an article that has a setting, places outside it that stand in a mention's sentence but say nothing of the mention: where
 * something came from ("a truck from Nicaragua", "a contact between Mexico and the front's head"), a state that acts everywhere, and what
 * stands far off, with a "that" or a "who" between.
 */
final class PlacesAside {
    private static final List<String> OF_ORIGIN = List.of("goods", "between");
    /** So many words between a name and a place, or more, are far. */
    private static final int FAR = 8;

    private final Setting setting;
    private final RuleSet inForce;

    PlacesAside(Setting setting, RuleSet inForce) {
        this.setting = setting;
        this.inForce = inForce;
    }

    /** Whether all that a rule found for a mention is only beside it. */
    boolean hold(Scene scene, Naming naming, List<Evidence> found) {
        return !setting.countries().isEmpty()
                && found.stream()
                        .allMatch(place -> isOutside(place)
                                && (inForce.holds(ActsFromAfar.NAME) && ActsFromAfar.isNamed(scene, place)
                                        || inForce.holds("comes from") && isOrigin(scene, place)
                                        || inForce.holds("far off") && isFarOff(scene, naming, place)));
    }

    private boolean isOutside(Evidence place) {
        return setting.countries().stream().noneMatch(place.countries()::contains);
    }

    private static boolean isOrigin(Scene scene, Evidence place) {
        boolean article = place.from() > 0 && scene.clues().startsAt("article", place.from() - 1);
        return OF_ORIGIN.stream()
                .anyMatch(words -> scene.clues().endsAt(words, place.from())
                        || article && scene.clues().endsAt(words, place.from() - 1));
    }

    /** What opens a sentence ("In Colombia, a network that ...") holds for all of it. */
    private static boolean isFarOff(Scene scene, Naming naming, Evidence place) {
        int from = Math.min(naming.end(), place.to());
        int to = Math.max(naming.from(), place.from());
        return to - from >= FAR
                && scene.clues().within("subordinate", Math.max(scene.sentence().from(), from - 1), to)
                && !MovedScene.opens(scene, place);
    }
}
