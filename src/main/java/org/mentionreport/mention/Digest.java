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
                starts.add(hasKeyWordsBefore(scenes, s) ? s - 1 : s);
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

    /** The agency's key words stand before the dateline as a sentence of their own. */
    private static boolean hasKeyWordsBefore(List<Scene> scenes, int s) {
        return s > 0
                && scenes.get(s - 1).sentence().paragraph()
                        == scenes.get(s).sentence().paragraph()
                && scenes.get(s - 1).namings().isEmpty()
                && isFirstOfParagraph(scenes, s - 1);
    }

    private static boolean isFirstOfParagraph(List<Scene> scenes, int s) {
        return s == 0
                || scenes.get(s - 1).sentence().paragraph()
                        < scenes.get(s).sentence().paragraph();
    }

    private static boolean opensDispatch(Scene scene) {
        return scene.of(Role.DATELINE).stream()
                .anyMatch(place -> place.from() == scene.sentence().from());
    }
}
