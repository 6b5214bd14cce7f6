package org.mentionreport.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.CanonicalAddress;

/** What of an article decides whether it is a copy. */
record Version(String articleId, String source, String url, String address, LocalDate published, String contentSha256)
        implements Serializable {

    /** The oldest dated first, those without a date last; then by source. */
    static final Comparator<Version> OLDEST_FIRST = new OldestFirst();

    /** The newest dated first, those without a date last; then by source. */
    static final Comparator<Version> NEWEST_FIRST = new NewestFirst();

    static Version of(ArticleFact article) {
        return new Version(
                article.articleId(),
                article.source(),
                article.url(),
                CanonicalAddress.of(article.url()),
                article.published(),
                article.contentSha256());
    }

    Duplicate copyOf(Version kept, Duplicate.How how, double similarity) {
        return new Duplicate(source, url, kept.articleId(), how, similarity);
    }

    private static final class OldestFirst implements Comparator<Version>, Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public int compare(Version one, Version other) {
            return byDate(one, other, 1);
        }
    }

    private static final class NewestFirst implements Comparator<Version>, Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public int compare(Version one, Version other) {
            return byDate(one, other, -1);
        }
    }

    private static int byDate(Version one, Version other, int direction) {
        if (one.published == null || other.published == null) {
            int unknown = Boolean.compare(one.published == null, other.published == null);
            return unknown != 0 ? unknown : one.source.compareTo(other.source);
        }
        int order = direction * one.published.compareTo(other.published);
        return order != 0 ? order : one.source.compareTo(other.source);
    }
}
