package org.mentionreport.count;

import java.time.LocalDate;

/**
 * How often a group is named in a country in a year. A mention placed in two countries stands in both rows, so rows do not add up over countries.
 *
 * @param year null where unknown
 * @param mentions number of mentions
 * @param articles number of articles with at least one of them
 * @param articlesRead number of all articles counted of that year, anywhere
 * @param firstPublished null where unknown
 * @param lastPublished null where unknown
 */
public record MentionCount(
        String countryCode,
        String groupId,
        Integer year,
        long mentions,
        long articles,
        long articlesRead,
        LocalDate firstPublished,
        LocalDate lastPublished) {

    /** {@code COL.farc.2011}, {@code ZZZ.farc.unknown}. */
    public String countId() {
        return countryCode + "." + groupId + "." + YearCount.key(year);
    }

    /** Articles naming the group there, per 1,000 articles read of that year. */
    public double articlesPer1000() {
        return articlesRead == 0 ? 0 : articles * 1000.0 / articlesRead;
    }
}
