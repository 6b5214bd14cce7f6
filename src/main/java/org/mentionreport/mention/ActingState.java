package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/**
 * A state's own people act ("Mexican police raided"), or something of its own is spoken of ("Brazil's economy"): a hint, where no
 * place says more. A demonym of a person ("a Colombian citizen") places nothing.
 */
final class ActingState implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int REACH = 3;
    private static final int LONGEST_ACRONYM = 4;
    /** What may follow a country that stands for itself. */
    private static final List<String> FOLLOWING = List.of(
            "function", "and", "locative", "from", "to", "through", "say", "clause", "relative", "event", "route");

    private static final List<String> PREPOSITIONS = List.of("locative", "from", "to", "through", "between");

    @Override
    public String name() {
        return "acting state";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        if (place.isDemonym() || isAdjective(place, scene)) {
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
        return StateBody.of(place, scene, REACH) != null || isActor(place, scene) ? Role.HINT : null;
    }

    /** "a U.S. convoy", "the UK press": an acronym that a noun follows at once says whose, not where. */
    private static boolean isAdjective(Evidence place, Scene scene) {
        Tokens tokens = scene.tokens();
        int last = place.to() - 1;
        return tokens.end(last) - tokens.start(place.from()) <= LONGEST_ACRONYM
                && tokens.shape(place.from()) == Shape.UPPER
                && place.to() < scene.sentence().to()
                && scene.together(last, place.to() + 1)
                && !tokens.possessive(last)
                && FOLLOWING.stream().noneMatch(words -> scene.clues().startsAt(words, place.to()));
    }

    /** "os EUA atacaram": a country that no preposition governs, and that stands in no list or address, acts. */
    private static boolean isActor(Evidence place, Scene scene) {
        if (place.kind() != Place.Kind.COUNTRY
                || scene.tokens().gapAfter(place.to() - 1).startsWith("-")) {
            return false;
        }
        int before = place.from();
        while (before > scene.sentence().from() && scene.clues().startsAt("article", before - 1)) {
            before--;
        }
        int start = before;
        boolean governed = PREPOSITIONS.stream()
                .anyMatch(words ->
                        scene.clues().endsAt(words, start) || scene.clues().endsAt(words, place.from()));
        boolean inAddress = before > scene.sentence().from() && Punctuation.parts(scene.tokens(), before - 1);
        boolean inList = scene.clues().endsAt("and", before)
                || scene.evidence().stream()
                        .anyMatch(next -> next.from() >= place.to() && Coordination.joins(scene, place, next));
        boolean land =
                scene.clues().startsAt("territory", place.to()) || scene.clues().endsAt("territory", place.from());
        return !governed && !inAddress && !inList && !land;
    }
}
