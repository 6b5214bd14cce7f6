package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.gazetteer.Place;

/**
 * A place as found, with all that it may be.
 *
 * @param from its first word
 * @param to one past its last word
 * @param readings the likeliest first
 */
record FoundPlace(int from, int to, List<Place> readings) {

    /** Whether it is a place of one country, whatever else the article names. */
    boolean isCertain() {
        return isClear()
                && readings.stream()
                                .flatMap(place -> place.countries().stream())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether it is a person who leads a country. */
    boolean isLeader() {
        return readings.get(0).kind() == Place.Kind.LEADER;
    }

    /** Whether it is a place at all, whatever else the article names. */
    boolean isClear() {
        return readings.stream().anyMatch(place -> !place.supported());
    }
}
