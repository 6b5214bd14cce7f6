package org.mentionreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentionreport.article.Article;
import org.mentionreport.article.DateBasis;
import org.mentionreport.mention.Basis;
import org.mentionreport.mention.Findings;
import org.mentionreport.mention.Mention;

class ArticleFactsTest {
    private static final String TEXT = "🚓 Urabeños fled. 🚓🚓 Zetas stayed, and so did the Urabeños.";

    @Test
    void aMentionStartsAfterSoManyCodePoints() {
        List<Mention> mentions = List.of(
                mention("Urabeños", TEXT.indexOf("Urabeños")),
                mention("Zetas", TEXT.indexOf("Zetas")),
                mention("Urabeños", TEXT.lastIndexOf("Urabeños")));

        ArticleFact fact = ArticleFacts.of(article(), "", new Findings(mentions, List.of()), List.of());

        assertThat(fact.mentions()).extracting(MentionFact::start).containsExactly(2, 20, 49);
    }

    private static Mention mention(String name, int start) {
        return new Mention("id", name, start, start + name.length(), List.of("ZZZ"), Basis.NONE, "", "none", "", "");
    }

    private static Article article() {
        return new Article("a.txt", "", "", "", null, DateBasis.NONE, "en", "", "", TEXT);
    }
}
