package org.mentionreport.duplicate;

import java.io.Serializable;
import org.mentionreport.facts.ArticleFact;

/**
 * What of an article decides whether it is a copy, but for its wording.
 *
 * @param articleId the same for all versions at one address
 */
record Version(String articleId, String url, String contentSha256, Age age) implements Serializable {

    static Version of(ArticleFact article) {
        return new Version(
                article.articleId(),
                article.url(),
                article.contentSha256(),
                new Age(article.published(), article.source()));
    }

    String source() {
        return age.source();
    }
}
