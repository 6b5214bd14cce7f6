package org.mentionreport.mention;

import java.util.List;

/**
 * "a truck from Nicaragua", "a contact between Mexico and the front's head": in an article about another country, that is where
 * something came from, and no place of the mention.
 */
final class ComesFrom {
    private static final List<String> GOVERNING = List.of("goods", "between");

    private final Setting setting;

    ComesFrom(Setting setting) {
        this.setting = setting;
    }

    /** Whether all that a rule found for a mention is only where something came from. */
    boolean holds(Scene scene, List<Evidence> found) {
        return !setting.countries().isEmpty()
                && found.stream().allMatch(place -> isElsewhere(place) && isGoverned(scene, place));
    }

    private boolean isElsewhere(Evidence place) {
        return setting.countries().stream().noneMatch(place.countries()::contains);
    }

    private static boolean isGoverned(Scene scene, Evidence place) {
        boolean article = place.from() > 0 && scene.clues().startsAt("article", place.from() - 1);
        return GOVERNING.stream()
                .anyMatch(words -> scene.clues().endsAt(words, place.from())
                        || article && scene.clues().endsAt(words, place.from() - 1));
    }
}
