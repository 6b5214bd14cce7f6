package org.mentionreport.mention;

import org.mentionreport.gazetteer.Place;

/**
 * "US agencies", "aid of the United States": a state that is in the news of many countries for what it does there. Where its people act
 * nothing is said of a place; a place of its own still counts.
 */
final class ActsFromAfar implements RoleRule {
    static final String NAME = "acts from afar";
    private static final long serialVersionUID = 1;

    private final ActingState acting = new ActingState();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        return isSuch(scene, place) && acting.roleOf(place, scene) == Role.HINT ? Role.SPEAKER : null;
    }

    /** Whether it names such a state or its people, not its land. */
    static boolean isNamed(Scene scene, Evidence place) {
        return isSuch(scene, place) && (place.role() != Role.LOCATION || place.kind() == Place.Kind.COUNTRY);
    }

    private static boolean isSuch(Scene scene, Evidence place) {
        return scene.clues().startsAt("afar", place.from());
    }
}
