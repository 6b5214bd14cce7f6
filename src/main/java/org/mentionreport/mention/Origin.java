package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The origin that the text states for a group, at the mention or anywhere: "Brazil's PCC", "Tren de Aragua, a Venezuelan gang". */
final class Origin {
    private static final int BEFORE = 5;
    private static final int BEHIND = 5;
    private static final int LIST_GAP = 3;

    private final List<Scene> scenes;
    private final Map<String, Optional<Placement>> firstStated = new HashMap<>();

    /** For the sentences of one article. */
    Origin(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** Null where the text states none. */
    Placement of(Naming naming, Scene scene) {
        List<Evidence> here = stated(scene, naming);
        return here.isEmpty()
                ? firstStated.computeIfAbsent(naming.groupId(), this::anywhere).orElse(null)
                : Placement.of(scene, here, Basis.ORIGIN, "origin");
    }

    private Optional<Placement> anywhere(String groupId) {
        for (Scene scene : scenes) {
            for (Naming naming : scene.namings()) {
                List<Evidence> there = naming.groupId().equals(groupId) ? stated(scene, naming) : List.of();
                if (!there.isEmpty()) {
                    return Optional.of(Placement.of(scene, there, Basis.ORIGIN, "origin"));
                }
            }
        }
        return Optional.empty();
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
