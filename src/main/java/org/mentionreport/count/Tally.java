package org.mentionreport.count;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A sum in the making.
 *
 * @param read articles read
 * @param articles articles with a mention
 * @param mentions mentions
 * @param first the oldest date, null for none
 * @param last the newest date, null for none
 */
record Tally(long read, long articles, long mentions, LocalDate first, LocalDate last) implements Serializable {

    /** One article with its mentions. */
    static Tally of(long mentions, LocalDate published) {
        return new Tally(1, mentions > 0 ? 1 : 0, mentions, published, published);
    }

    Tally plus(Tally other) {
        return new Tally(
                read + other.read,
                articles + other.articles,
                mentions + other.mentions,
                earlier(first, other.first),
                later(last, other.last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
