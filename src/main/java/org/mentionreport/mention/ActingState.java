package org.mentionreport.mention;

/**
 * A state's own people act ("Mexican police raided"), or something of its own is spoken of ("Brazil's economy"): a hint, where no
 * place says more. A demonym of a person ("a Colombian citizen") places nothing.
 */
final class ActingState implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int REACH = 3;

    @Override
    public String name() {
        return "acting state";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        if (place.isDemonym()) {
            int limit = Math.min(place.to() + 2, scene.sentence().to());
            boolean land = scene.clues().within("territory", place.to(), limit)
                    || scene.clues().endsAt("territory", place.from());
            if (land) {
                return Role.LOCATION;
            }
            return StateBody.of(place, scene, REACH) != null ? Role.HINT : Role.BESIDE;
        }
        if (scene.tokens().possessive(place.to() - 1)) {
            int limit = Math.min(place.to() + REACH + 1, scene.sentence().to());
            boolean land = scene.clues().within("territory", place.to(), limit)
                    || scene.evidence().stream().anyMatch(other -> other.from() >= place.to() && other.to() <= limit);
            return land ? Role.LOCATION : Role.HINT;
        }
        return StateBody.of(place, scene, REACH) != null ? Role.HINT : null;
    }
}
