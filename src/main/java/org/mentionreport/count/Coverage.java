package org.mentionreport.count;

/**
 * What was read, to compare the counts with. An article with two settings stands in both rows.
 *
 * @param countryCode of the article's setting, {@code ZZZ} where it has none
 * @param year null where unknown
 * @param outlet may be empty
 * @param articlesRead number of articles
 * @param articles number of them with a mention
 * @param mentions in them, wherever placed
 */
public record Coverage(
        String countryCode, Integer year, String outlet, long articlesRead, long articles, long mentions) {

    /** {@code COL.2011.insightcrime-org}. */
    public String coverageId() {
        return countryCode + "." + YearCount.key(year) + "." + OutletKey.of(outlet);
    }
}
