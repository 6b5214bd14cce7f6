package org.mentionreport.report.csv;

import java.util.Iterator;
import java.util.List;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.MentionRow;
import org.mentionreport.report.ReportSource;

/** Every mention, once per country it is placed in. */
record MentionsTable(CatalogueNames names) implements Table<MentionRow> {

    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public List<Column<MentionRow>> columns() {
        return List.of(
                Column.text("row_id", MentionRow::rowId),
                Column.text("mention_id", row -> row.mention().mentionId()),
                Column.text("article_id", row -> row.article().articleId()),
                Column.text("source", row -> row.article().source()),
                Column.text("url", row -> row.article().url()),
                Column.text("title", row -> row.article().title()),
                Column.text("outlet", row -> row.article().outlet()),
                Column.date("published", row -> row.article().published()),
                Column.year("year", row -> row.article().year()),
                Column.text("language", row -> row.article().language()),
                Column.text("group_id", row -> row.mention().groupId()),
                Column.text("group", row -> names.group(row.mention().groupId())),
                Column.text("name", row -> row.mention().name()),
                Column.text("country_code", MentionRow::countryCode),
                Column.text("country", row -> names.country(row.countryCode())),
                Column.text("country_basis", row -> row.mention().basis()),
                Column.text("country_evidence", row -> row.mention().evidence()),
                Column.text("country_rule", row -> row.mention().rule()),
                Column.text("before", row -> row.mention().before()),
                Column.text("after", row -> row.mention().after()),
                Column.number("start", row -> row.mention().start()));
    }

    @Override
    public Iterator<MentionRow> rows(ReportSource source) {
        return source.mentionRows();
    }
}
