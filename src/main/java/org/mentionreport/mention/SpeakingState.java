package org.mentionreport.mention;

import org.mentionreport.gazetteer.Place;

/**
 * Who speaks is not where it happens: "Colombian authorities accused ...", "the US Treasury sanctioned ...", "según el gobierno de
 * México", "a New York court".
 */
final class SpeakingState implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int BODY_REACH = 3;
    private static final int VERB_REACH = 7;
    private static final int VERB_BACK = 4;

    @Override
    public String name() {
        return "speaking state";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        if (isInstitution(place, scene)) {
            return Role.SPEAKER;
        }
        StateBody body = StateBody.of(place, scene, BODY_REACH);
        if (body != null) {
            boolean justice = scene.clues().within("justice", body.from(), body.to());
            return justice || speaks(scene, body.from(), body.to()) ? Role.SPEAKER : null;
        }
        if (saidThere(place, scene) || isDistantBody(place, scene)) {
            return Role.SPEAKER;
        }
        boolean capital = place.kind() == Place.Kind.COUNTRY || place.kind() == Place.Kind.CAPITAL;
        boolean subject = capital && !isGoverned(place, scene) && !scene.clues().endsAt("and", place.from());
        int limit = Math.min(place.to() + 2, scene.sentence().to());
        return subject
                        && scene.clues().within("say", place.to(), limit)
                        && scene.together(place.to() - 1, Math.min(place.to() + 1, limit))
                        && !scene.clues().startsAt("and", place.to())
                ? Role.SPEAKER
                : null;
    }

    /** "denunció en Ginebra", "asked in Brussels": the place of the words, not of what they are about. */
    private static boolean saidThere(Evidence place, Scene scene) {
        int at = prepositionsBefore(place, scene);
        return at < place.from()
                && (scene.clues().endsAt("say", at) || scene.clues().endsAt("forum", at));
    }

    /** "the ministry in Bogotá blamed", "monitors in Geneva counted", "detectives from New Zealand". */
    private static boolean isDistantBody(Evidence place, Scene scene) {
        int at = prepositionsBefore(place, scene);
        if (at == place.from() || !scene.clues().endsAt("authority", at)) {
            return false;
        }
        int limit = Math.min(scene.sentence().to(), place.to() + 3);
        return scene.clues().within("say", place.to(), limit);
    }

    /** Where the prepositions and articles before a place begin. */
    private static int prepositionsBefore(Evidence place, Scene scene) {
        int at = place.from();
        while (at - 1 > scene.sentence().from()
                && scene.together(at - 1, at + 1)
                && (scene.clues().startsAt("article", at - 1)
                        || scene.clues().startsAt("locative", at - 1)
                        || scene.clues().startsAt("from", at - 1))) {
            at--;
        }
        return at;
    }

    /** "the University of Chicago", "a conference in Buenos Aires": where people think aloud. */
    private static boolean isInstitution(Evidence place, Scene scene) {
        int at = prepositionsBefore(place, scene);
        return scene.clues().endsAt("institution", at) || scene.clues().startsAt("institution", place.to());
    }

    private static boolean speaks(Scene scene, int from, int to) {
        int first = Math.max(scene.sentence().from(), from - VERB_BACK);
        int last = Math.min(scene.sentence().to(), to + VERB_REACH);
        return scene.clues().within("say", to, last) || scene.clues().within("say", first, from);
    }

    /** Whether a preposition stands before the place. */
    private static boolean isGoverned(Evidence place, Scene scene) {
        return scene.clues().endsAt("locative", place.from())
                || scene.clues().endsAt("from", place.from())
                || scene.clues().endsAt("to", place.from())
                || place.from() > scene.sentence().from() + 1
                        && (scene.clues().endsAt("locative", place.from() - 1)
                                || scene.clues().endsAt("from", place.from() - 1));
    }
}
