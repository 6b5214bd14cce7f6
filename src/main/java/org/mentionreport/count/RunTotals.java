package org.mentionreport.count;

/**
 * The sums of a run.
 *
 * @param recordsSeen counted where records are framed
 * @param articles articles counted
 * @param duplicates copies, listed
 * @param rejected records rejected, for whatever reason
 * @param notArticle those of them that are no articles (hubs, search pages)
 * @param mentions mentions, each once
 * @param articlesWithMention articles with at least one
 * @param groups groups named at least once
 * @param countries countries with a mention, the unknown one not counted
 * @param unknownCountry mentions whose country is unknown
 * @param unknownYear articles whose year is unknown
 */
public record RunTotals(
        long recordsSeen,
        long articles,
        long duplicates,
        long rejected,
        long notArticle,
        long mentions,
        long articlesWithMention,
        long groups,
        long countries,
        long unknownCountry,
        long unknownYear) {

    /** Whether every record seen is an article, a duplicate or rejected. */
    public boolean sumsHold() {
        return recordsSeen == articles + duplicates + rejected;
    }
}
