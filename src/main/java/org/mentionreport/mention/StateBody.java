package org.mentionreport.mention;

/**
 * A state's people or bodies with the place that says whose they are: "Mexican federal police", "Brazil's government", "el
 * gobierno de Colombia", "autoridades peruanas".
 *
 * @param from first word of both together
 * @param to one past the last
 */
record StateBody(int from, int to) {
    private static final String AUTHORITY = "authority";

    /** The body a place belongs to, or null for none. */
    static StateBody of(Evidence place, Scene scene, int reach) {
        boolean owner = scene.tokens().possessive(place.to() - 1);
        int limit = Math.min(place.to() + reach, scene.sentence().to());
        for (int at = place.to(); at < limit && scene.together(place.to() - 1, at + 1); at++) {
            if (scene.clues().startsAt(AUTHORITY, at) || scene.clues().startsAt("justice", at)) {
                return new StateBody(place.from(), at + 1);
            }
            if (isPreposition(scene, at) || scene.clues().startsAt("territory", at)) {
                break;
            }
        }
        if (owner) {
            return null;
        }
        int first = Math.max(place.from() - reach, scene.sentence().from());
        for (int at = place.from(); at > first && scene.together(at - 1, place.from() + 1); at--) {
            if (scene.clues().endsAt(AUTHORITY, at) || scene.clues().endsAt("justice", at)) {
                return at == place.from() && !place.isDemonym() ? null : new StateBody(at - 1, place.to());
            }
            if (scene.clues().startsAt("locative", at - 1)
                    && !scene.clues().startsAt("from", at - 1)
                    && !scene.clues().startsAt("owner", at - 1)) {
                break;
            }
        }
        return null;
    }

    private static boolean isPreposition(Scene scene, int at) {
        return scene.clues().startsAt("locative", at)
                || scene.clues().startsAt("from", at)
                || scene.clues().startsAt("to", at)
                || scene.clues().startsAt("and", at);
    }
}
