package org.mentionreport.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;

/** Walks the articles and gives the rows that a scope covers, holding one article's rows at a time. */
final class MentionRows implements Iterator<MentionRow> {
    private final Iterator<ArticleFact> articles;
    private final ReportScope scope;
    private final Deque<MentionRow> pending = new ArrayDeque<>();

    MentionRows(Iterator<ArticleFact> articles, ReportScope scope) {
        this.articles = articles;
        this.scope = scope;
    }

    @Override
    public boolean hasNext() {
        while (pending.isEmpty() && articles.hasNext()) {
            fill(articles.next());
        }
        return !pending.isEmpty();
    }

    @Override
    public MentionRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return pending.remove();
    }

    private void fill(ArticleFact article) {
        for (MentionFact mention : article.mentions()) {
            for (String country : mention.countries()) {
                if (scope.covers(article, mention, country)) {
                    pending.add(new MentionRow(article, mention, country));
                }
            }
        }
    }
}
