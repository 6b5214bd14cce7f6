package org.mentionreport.count;

/**
 * One year's coverage and mentions, each once: these rows add up.
 *
 * @param year null where unknown
 * @param complete false for a year that the run's date, the input or the report's limits cut, and for the unknown year
 */
public record YearCount(Integer year, long articlesRead, long articles, long mentions, boolean complete) {

    public String yearKey() {
        return key(year);
    }

    /** A year as it stands in a key: {@code 2011}, or {@code unknown}. */
    public static String key(Integer year) {
        return year == null ? "unknown" : Integer.toString(year);
    }
}
