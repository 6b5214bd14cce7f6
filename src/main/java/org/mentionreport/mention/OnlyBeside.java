package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.gazetteer.Place;

/**
 * "on the border with Venezuela", "as in Mexico", "the US-Mexico border", "led by France", "the Miami Herald": named beside the place
 * that is meant.
 */
final class OnlyBeside implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final List<String> GOVERNING = List.of("beyond", "compare", "agent");

    @Override
    public String name() {
        return "only beside";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        boolean isBeside = isGoverned(place, scene)
                || isInName(place, scene)
                || isSourceOfGoods(place, scene)
                || isOneSideOfBorder(place, scene)
                || isHelper(place, scene);
        return isBeside ? Role.BESIDE : null;
    }

    /** "near the borders with Venezuela and Brazil": what is joined to a place that is only beside is beside as well. */
    private static boolean isGoverned(Evidence place, Scene scene) {
        int before = withoutArticle(place, scene);
        boolean isHere = GOVERNING.stream()
                .anyMatch(words -> scene.clues().endsAt(words, place.from())
                        || scene.clues().endsAt(words, before));
        return isHere
                || scene.evidence().stream()
                        .anyMatch(other -> other.to() < place.from()
                                && scene.clues().startsAt("and", other.to())
                                && Coordination.joins(scene, other, place)
                                && isGoverned(other, scene));
    }

    private static int withoutArticle(Evidence place, Scene scene) {
        boolean hasArticle =
                place.from() > scene.sentence().from() && scene.clues().startsAt("article", place.from() - 1);
        return hasArticle ? place.from() - 1 : place.from();
    }

    /** "Peru Avenue", "the Miami Herald". */
    private static boolean isInName(Evidence place, Scene scene) {
        return scene.clues().endsAt("street-before", place.from())
                || scene.clues().startsAt("street-after", place.to())
                || scene.clues().startsAt("paper", place.to()) && scene.tokens().capital(place.to());
    }

    /** "brought drugs up from Paraguay": where goods come from, unless the sentence says where they go as well. */
    private static boolean isSourceOfGoods(Evidence place, Scene scene) {
        int before = withoutArticle(place, scene);
        Clues clues = scene.clues();
        Clues.Span clause = scene.clauseOf(place.from());
        return place.kind() == Place.Kind.COUNTRY
                && (clues.endsAt("goods", place.from()) || clues.endsAt("goods", before))
                && clues.within("route", clause.from(), before)
                && !clues.within("to", clause.from(), clause.to());
    }

    /** "US-backed", "Cuban-trained". */
    private static boolean isHelper(Evidence place, Scene scene) {
        return scene.clues().startsAt("helped", place.to()) && isHyphen(scene, place.to() - 1);
    }

    private static boolean isOneSideOfBorder(Evidence place, Scene scene) {
        for (Evidence other : scene.evidence()) {
            boolean pair = other.to() == place.from() && isHyphen(scene, other.to() - 1)
                    || place.to() == other.from() && isHyphen(scene, place.to() - 1);
            int end = Math.max(place.to(), other.to());
            if (pair
                    && scene.clues()
                            .within(
                                    "border",
                                    end,
                                    Math.min(end + 2, scene.sentence().to()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(Scene scene, int token) {
        String gap = scene.tokens().gapAfter(token);
        return gap.equals("-") || gap.equals("–");
    }
}
