package org.mentionreport.report;

import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;

/** A mention in one of the countries it is placed in: one row of the list of mentions. */
public record MentionRow(ArticleFact article, MentionFact mention, String countryCode) {

    /** The mention's id, a dot, and the country: rows sort by article, then place in the text, then country. */
    public String rowId() {
        return mention.mentionId() + "." + countryCode;
    }

    /** The same row, to be held with many others: its article has lost all other mentions and its candidates. */
    public MentionRow alone() {
        return new MentionRow(article.withoutFindings(), mention, countryCode);
    }
}
