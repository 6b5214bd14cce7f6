package org.mentionreport.facts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mentionreport.candidate.Candidate;

/**
 * An article as the reports know it, with its mentions.
 *
 * @param articleId from the canonical address, else from the text: 16 hexadecimal digits
 * @param published null where unknown
 * @param dateBasis code of {@link org.mentionreport.article.DateBasis}
 * @param settings alpha-3 codes of the countries the article is mostly about, sorted; empty for none
 * @param characters length of the own text in code points
 * @param contentSha256 of the folded own text: equal for the same text, however it was stored
 * @param mentions in the order of the text
 * @param candidates names that look like a group's and are not in the catalogue, sorted by key; the facts of a run keep none
 */
public record ArticleFact(
        String articleId,
        String source,
        String url,
        String outlet,
        String title,
        LocalDate published,
        String dateBasis,
        String language,
        List<String> settings,
        String section,
        int characters,
        String contentSha256,
        List<MentionFact> mentions,
        List<Candidate> candidates)
        implements Serializable {

    /** The year of publication, or null where unknown. */
    public Integer year() {
        return published == null ? null : published.getYear();
    }

    /** The same article, published on another day. */
    public ArticleFact published(LocalDate day, String basis) {
        return with(day, basis, settings, mentions);
    }

    /** The same article with other settings. */
    public ArticleFact withSettings(List<String> others) {
        return with(published, dateBasis, others, mentions);
    }

    /** The same article with other mentions. */
    public ArticleFact withMentions(List<MentionFact> others) {
        return with(published, dateBasis, settings, others);
    }

    /** The same article, without what was found in it: where it stands and what it is called. */
    public ArticleFact withoutFindings() {
        return new ArticleFact(
                articleId,
                source,
                url,
                outlet,
                title,
                published,
                dateBasis,
                language,
                settings,
                section,
                characters,
                contentSha256,
                List.of(),
                List.of());
    }

    private ArticleFact with(LocalDate day, String basis, List<String> countries, List<MentionFact> others) {
        return new ArticleFact(
                articleId,
                source,
                url,
                outlet,
                title,
                day,
                basis,
                language,
                countries,
                section,
                characters,
                contentSha256,
                others,
                candidates);
    }
}
