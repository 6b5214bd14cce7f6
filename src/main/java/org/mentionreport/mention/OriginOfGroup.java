package org.mentionreport.mention;

import org.mentionreport.gazetteer.Place;
import org.mentionreport.gazetteer.WordClass;

/**
 * A demonym or a possessive country of a group is its origin: "Mexico's Sinaloa Cartel", "a Venezuelan gang", "la facción
 * brasileña PCC", "the Cali-based mafia", "Tren de Aragua de Venezuela", "the ELN of Colombia".
 */
final class OriginOfGroup implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int REACH = 4;
    private static final int REACH_BACK = 3;

    @Override
    public String name() {
        return "origin of group";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        if (isBase(place, scene)) {
            return Role.ORIGIN;
        }
        boolean owner = scene.tokens().possessive(place.to() - 1);
        if ((place.isDemonym() || owner) && groupFollows(place, scene)) {
            return Role.ORIGIN;
        }
        if (place.isDemonym() && (groupPrecedes(place, scene) || nameTouches(place, scene))) {
            return Role.ORIGIN;
        }
        if (isAppositionsPlace(place, scene)) {
            return Role.ORIGIN;
        }
        return place.kind() == Place.Kind.COUNTRY && namePrecedes(place, scene) ? Role.ORIGIN : null;
    }

    private static boolean isBase(Evidence place, Scene scene) {
        return scene.clues().startsAt("based", place.to())
                && scene.tokens().gapAfter(place.to() - 1).strip().equals("-");
    }

    private static boolean groupFollows(Evidence place, Scene scene) {
        int limit = Math.min(place.to() + REACH, scene.sentence().to());
        for (int at = place.to(); at < limit; at++) {
            if (!scene.together(at - 1, at + 1)
                    || scene.clues().startsAt("authority", at)
                    || scene.clues().startsAt("territory", at) && !isGroupNoun(scene, at + 1)
                    || scene.clues().startsAt("locative", at)) {
                return false;
            }
            if (isGroup(scene, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGroup(Scene scene, int at) {
        boolean named = scene.namings().stream().anyMatch(naming -> naming.from() == at);
        return named || isGroupNoun(scene, at);
    }

    private static boolean isGroupNoun(Scene scene, int at) {
        boolean noun =
                scene.clues().startsAt(WordClass.GROUP, at) || scene.clues().startsAt(WordClass.MEMBER, at);
        return noun && !scene.clues().startsAt("authority", at);
    }

    /** Spanish and Portuguese put the adjective behind: "pandilla venezolana", "grupo criminal mexicano". */
    private static boolean groupPrecedes(Evidence place, Scene scene) {
        int limit = Math.max(place.from() - REACH_BACK, scene.sentence().from());
        for (int at = place.from(); at > limit; at--) {
            if (scene.clues().endsAt("authority", at)) {
                return false;
            }
            if (scene.clues().endsAt(WordClass.GROUP, at) || scene.clues().endsAt(WordClass.MEMBER, at)) {
                return scene.together(at - 1, place.to());
            }
            if (scene.clues().startsAt("locative", at - 1)
                    || scene.clues().startsAt("from", at - 1)
                    || scene.clues().startsAt("and", at - 1)) {
                return false;
            }
        }
        return false;
    }

    private static boolean namePrecedes(Evidence place, Scene scene) {
        int preposition = place.from() - 1;
        boolean isOf =
                scene.clues().startsAt("from", preposition) && scene.clues().endsAt("from", place.from())
                        || scene.clues().startsAt("owner", preposition);
        return preposition > scene.sentence().from()
                && isOf
                && scene.namings().stream().anyMatch(naming -> naming.end() == preposition);
    }

    /** "Hezbollah, libanés,": a demonym right behind the name. */
    private static boolean nameTouches(Evidence place, Scene scene) {
        return scene.namings().stream().anyMatch(naming -> naming.end() == place.from());
    }

    /** "Los Rastrojos, agrupación del Valle del Cauca": a place of the group noun that stands in apposition to the name. */
    private static boolean isAppositionsPlace(Evidence place, Scene scene) {
        if (!scene.clues().endsAt("from", place.from())) {
            return false;
        }
        return scene.namings().stream()
                .filter(naming -> naming.end() < place.from() && place.from() - naming.end() <= REACH + 1)
                .anyMatch(naming -> scene.tokens().gapHolds(naming.end() - 1, ',')
                        && scene.clues().within(WordClass.GROUP, naming.end(), place.from())
                        && scene.together(naming.end(), place.to()));
    }
}
