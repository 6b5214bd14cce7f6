package org.mentionreport.report.csv;

import java.util.Iterator;
import java.util.List;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.report.ReportScope;
import org.mentionreport.report.ReportSource;

/** Every article that was read and counted. */
record ArticlesTable(ReportScope scope) implements Table<ArticleFact> {

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public List<Column<ArticleFact>> columns() {
        return List.of(
                Column.text("article_id", ArticleFact::articleId),
                Column.text("source", ArticleFact::source),
                Column.text("url", ArticleFact::url),
                Column.text("outlet", ArticleFact::outlet),
                Column.text("title", ArticleFact::title),
                Column.date("published", ArticleFact::published),
                Column.year("year", ArticleFact::year),
                Column.text("date_basis", ArticleFact::dateBasis),
                Column.text("language", ArticleFact::language),
                Column.list("country_codes", ArticleFact::settings),
                Column.text("section", ArticleFact::section),
                Column.number("characters", ArticleFact::characters),
                Column.number("mentions", scope::mentionsIn),
                Column.text("content_sha256", ArticleFact::contentSha256));
    }

    @Override
    public Iterator<ArticleFact> rows(ReportSource source) {
        return source.articles();
    }
}
