package org.mentionreport.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentionreport.article.Article;
import org.mentionreport.candidate.Candidate;
import org.mentionreport.mention.Findings;
import org.mentionreport.mention.Mention;

/** Makes the rows of an article and its mentions. */
final class ArticleFacts {
    private static final int ID_DIGITS = 16;

    private ArticleFacts() {}

    /** @param address the canonical one, empty where there is none */
    static ArticleFact of(Article article, String address, Findings findings, List<Candidate> candidates) {
        String contentHash = ContentHash.ofText(article.text());
        String id = (address.isEmpty() ? contentHash : ContentHash.of(address)).substring(0, ID_DIGITS);
        return new ArticleFact(
                id,
                article.source(),
                article.url(),
                article.outlet(),
                article.title(),
                article.published(),
                article.dateBasis().code(),
                article.language(),
                findings.settings(),
                article.section(),
                article.text().codePointCount(0, article.text().length()),
                contentHash,
                mentions(id, article.text(), findings.mentions()),
                candidates);
    }

    private static List<MentionFact> mentions(String articleId, String text, List<Mention> mentions) {
        List<MentionFact> facts = new ArrayList<>(mentions.size());
        int counted = 0;
        int start = 0;
        for (Mention mention : mentions) {
            start += text.codePointCount(counted, mention.start());
            counted = mention.start();
            facts.add(new MentionFact(
                    String.format(Locale.ROOT, "%s.%04d", articleId, facts.size() + 1),
                    mention.groupId(),
                    mention.name(),
                    mention.countries(),
                    mention.basis().code(),
                    mention.evidence(),
                    mention.rule(),
                    mention.before(),
                    mention.after(),
                    start));
        }
        return List.copyOf(facts);
    }
}
