package org.mentionreport.mention;

import java.util.List;

/** An event has its own place: who "was arrested in Mexico" is filed under Mexico, whatever else the sentence names. */
final class EventPlace implements CountryRule {
    private static final int REACH = 8;

    @Override
    public String name() {
        return "event place";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        List<Evidence> locations = scene.of(Role.LOCATION);
        if (locations.stream().flatMap(e -> e.countries().stream()).distinct().count() < 2) {
            return List.of();
        }
        for (Clues.Span event : scene.clues().all("event")) {
            for (Evidence location : locations) {
                if (location.from() >= event.to()
                        && location.from() - event.to() <= REACH
                        && isGoverned(scene, location)
                        && !scene.clues().within("clause", event.to(), location.from())
                        && isOwnEvent(scene, naming, event, location)) {
                    return Coordination.from(scene, locations, location);
                }
            }
        }
        return List.of();
    }

    /** Only one event of the sentence, or the naming stands on its side: no other event lies between. */
    private static boolean isOwnEvent(Scene scene, Naming naming, Clues.Span event, Evidence location) {
        int from = Math.min(naming.from(), event.from());
        int to = Math.max(naming.to(), location.to());
        boolean other = scene.clues().all("event").stream()
                .anyMatch(e -> e.from() >= from && e.to() <= to && e.from() != event.from() && e.to() < event.from());
        return !other && !scene.clues().within("clause", from, to) && !isAnothersEvent(scene, naming, event);
    }

    /** "the war with Valenciano, who was arrested in Venezuela": the event is that of whoever stands before "who". */
    private static boolean isAnothersEvent(Scene scene, Naming naming, Clues.Span event) {
        return scene.clues().all("relative").stream()
                .anyMatch(who -> who.from() > naming.end() + 1 && who.to() <= event.from());
    }

    private static boolean isGoverned(Scene scene, Evidence place) {
        return scene.clues().endsAt("locative", place.from())
                || place.from() > scene.sentence().from() && scene.clues().endsAt("locative", place.from() - 1);
    }
}
