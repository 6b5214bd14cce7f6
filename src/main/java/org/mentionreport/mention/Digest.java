package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * An agency's digest strings dispatches together, each behind a dateline of its own: "LIMA (AFP) - ... BOGOTA (AFP) - ...". Each is
 * a text of its own, with its own setting.
 */
final class Digest {
    private static final int LEAST_DATELINES = 2;

    private Digest() {}

    /** The dispatches of a digest, in order; a text that is none is returned whole. */
    static List<List<Scene>> dispatches(List<Scene> scenes) {
        List<Integer> starts = new ArrayList<>();
        for (int s = 0; s < scenes.size(); s++) {
            if (opensDispatch(scenes.get(s))) {
                starts.add(s);
            }
        }
        if (starts.size() < LEAST_DATELINES) {
            return List.of(scenes);
        }
        List<List<Scene>> dispatches = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from) {
                dispatches.add(scenes.subList(from, start));
            }
            from = start;
        }
        dispatches.add(scenes.subList(from, scenes.size()));
        return dispatches;
    }

    private static boolean opensDispatch(Scene scene) {
        return scene.of(Role.DATELINE).stream()
                .anyMatch(place -> place.from() == scene.sentence().from());
    }
}
