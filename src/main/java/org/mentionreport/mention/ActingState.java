package org.mentionreport.mention;

/** A state's own people act ("Mexican police raided"), or a demonym stands alone: a hint, where no place says more. */
final class ActingState implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int REACH = 3;

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        if (place.isDemonym()) {
            int limit = Math.min(place.to() + 2, scene.sentence().to());
            boolean land = scene.clues().within("territory", place.to(), limit)
                    || scene.clues().endsAt("territory", place.from());
            return land ? Role.LOCATION : Role.HINT;
        }
        return StateBody.of(place, scene, REACH) != null ? Role.HINT : null;
    }
}
