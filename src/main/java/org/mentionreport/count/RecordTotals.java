package org.mentionreport.count;

/**
 * What became of the records of a run.
 *
 * @param seen counted where records are framed
 * @param duplicates copies, listed
 * @param rejected records rejected, for whatever reason
 * @param notArticle those of them that are no articles
 */
public record RecordTotals(long seen, long duplicates, long rejected, long notArticle) {}
