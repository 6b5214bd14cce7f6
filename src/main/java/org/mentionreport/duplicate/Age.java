package org.mentionreport.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What decides which of several versions stays.
 *
 * @param published null where unknown
 * @param source no two versions have the same
 */
record Age(LocalDate published, String source) implements Serializable {
    private static final SourceOrder SOURCES = new SourceOrder();

    /** The oldest dated first, those without a date last; then the first by source. */
    static int oldestFirst(Age one, Age other) {
        int byDate = Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()).compare(one.published, other.published);
        return byDate != 0 ? byDate : SOURCES.compare(one.source, other.source);
    }

    /** The newest dated first, those without a date last; then the last by source, as an archive grows at its end. */
    static int newestFirst(Age one, Age other) {
        int byDate = Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()).compare(one.published, other.published);
        return byDate != 0 ? byDate : SOURCES.compare(other.source, one.source);
    }

    /** The one that {@link #newestFirst} puts first. */
    static Age newer(Age one, Age other) {
        return newestFirst(one, other) <= 0 ? one : other;
    }
}
