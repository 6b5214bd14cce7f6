package org.mentionreport.mention;

import org.mentionreport.gazetteer.Place;

/** "on the border with Venezuela", "as in Mexico", "the US-Mexico border", "led by France", "the Miami Herald": named beside the place that is meant. */
final class OnlyBeside implements RoleRule {
    private static final long serialVersionUID = 1;

    @Override
    public String name() {
        return "only beside";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        int before = place.from();
        if (before > scene.sentence().from() && scene.clues().startsAt("article", before - 1)) {
            before--;
        }
        if (scene.clues().endsAt("beyond", place.from())
                || scene.clues().endsAt("beyond", before)
                || scene.clues().endsAt("compare", place.from())
                || scene.clues().endsAt("compare", before)
                || scene.clues().endsAt("agent", place.from())
                || scene.clues().endsAt("agent", before)) {
            return Role.BESIDE;
        }
        if (scene.clues().endsAt("street-before", place.from())
                || scene.clues().startsAt("street-after", place.to())
                || scene.clues().startsAt("paper", place.to()) && scene.tokens().capital(place.to())) {
            return Role.BESIDE;
        }
        if (isSourceOfGoods(place, before, scene)) {
            return Role.BESIDE;
        }
        return isOneSideOfBorder(place, scene) || isHelper(place, scene) ? Role.BESIDE : null;
    }

    /** "brought drugs up from Paraguay": where goods come from, unless the sentence says where they go as well. */
    private static boolean isSourceOfGoods(Evidence place, int before, Scene scene) {
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
