package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.List;

/** The origin that the text states for a group, at the mention or anywhere: "Brazil's PCC", "Tren de Aragua, a Venezuelan gang". */
final class Origin {
    private static final int BEFORE = 5;
    private static final int BEHIND = 5;
    private static final int LIST_GAP = 3;

    private Origin() {}

    /** Null where the text states none. */
    static Placement of(Naming naming, Scene scene, List<Scene> scenes) {
        List<Evidence> here = stated(scene, naming);
        if (!here.isEmpty()) {
            return Placement.of(scene, here, Basis.ORIGIN, "origin");
        }
        for (Scene other : scenes) {
            for (Naming same : other.namings()) {
                if (same.groupId().equals(naming.groupId())) {
                    List<Evidence> there = stated(other, same);
                    if (!there.isEmpty()) {
                        return Placement.of(other, there, Basis.ORIGIN, "origin");
                    }
                }
            }
        }
        return null;
    }

    private static List<Evidence> stated(Scene scene, Naming naming) {
        List<Evidence> stated = new ArrayList<>();
        for (Evidence place : scene.of(Role.ORIGIN)) {
            if (isAttached(scene, place, naming)) {
                stated.add(place);
            }
        }
        if (stated.isEmpty()) {
            // "Brazil's PCC and Red Command": the second of a list shares the first's origin.
            scene.namings().stream()
                    .filter(before -> before.end() <= naming.from()
                            && naming.from() - before.end() <= LIST_GAP
                            && scene.clues().within("and", before.end(), naming.from()))
                    .forEach(before -> stated.addAll(stated(scene, before)));
        }
        return stated;
    }

    private static boolean isAttached(Scene scene, Evidence place, Naming naming) {
        if (naming.covers(place.from())) {
            return true;
        }
        boolean before = place.to() <= naming.from() && naming.from() - place.to() < BEFORE;
        boolean behind = naming.end() <= place.from()
                && place.from() - naming.end() < BEHIND
                && !scene.clues().within("and", naming.end(), place.from())
                && !isPossessor(scene, place);
        int from = Math.min(place.from(), naming.from());
        int to = Math.max(place.to(), naming.end());
        boolean alone = scene.namings().stream()
                .noneMatch(other -> !other.equals(naming) && from <= other.from() && other.to() <= to);
        return alone && (before || behind);
    }

    /** "the PCC, followed by Colombia's ELN": what owns the next name is not where the name before comes from. */
    private static boolean isPossessor(Scene scene, Evidence place) {
        return scene.tokens().possessive(place.to() - 1)
                && scene.namings().stream().anyMatch(next -> next.from() == place.to());
    }
}
