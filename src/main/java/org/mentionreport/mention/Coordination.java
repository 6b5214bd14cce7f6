package org.mentionreport.mention;

import java.util.List;

/** Places that stand together: "Colombia, Peru and Ecuador", "Cali, Colombia". */
final class Coordination {
    private static final int WIDEST = 3;

    private Coordination() {}

    /** Whether only commas, "and" and prepositions part a place from the next. */
    static boolean joins(Scene scene, Evidence place, Evidence next) {
        if (next.from() - place.to() > WIDEST) {
            return false;
        }
        for (int at = place.to(); at < next.from(); at++) {
            boolean small = scene.clues().startsAt("and", at)
                    || scene.clues().startsAt("article", at)
                    || scene.clues().startsAt("locative", at)
                    || scene.clues().startsAt("from", at);
            if (!small) {
                return false;
            }
        }
        return true;
    }

    /** A place with those joined to it: "in Colombia and Ecuador", "in Cali, Colombia". */
    static List<Evidence> from(Scene scene, List<Evidence> places, Evidence first) {
        int last = places.indexOf(first);
        while (last + 1 < places.size() && joins(scene, places.get(last), places.get(last + 1))) {
            last++;
        }
        return places.subList(places.indexOf(first), last + 1);
    }
}
