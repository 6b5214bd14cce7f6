package org.mentionreport.mention;

import java.util.List;

/** "in Sonora along the US-Mexico border": a border or a river of two countries says less than a place on one side of it. */
final class Narrowing {
    private Narrowing() {}

    static List<Evidence> of(List<Evidence> places) {
        return places.stream()
                .filter(place -> place.countries().size() == 1
                        || places.stream()
                                .noneMatch(other -> other.countries().size() == 1
                                        && place.countries().containsAll(other.countries())))
                .toList();
    }
}
