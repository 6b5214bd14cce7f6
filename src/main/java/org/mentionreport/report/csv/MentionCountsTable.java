package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.count.MentionCount;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportSource;

/** How often each group is named in each country and year. Rows do not add up over countries. */
record MentionCountsTable(CatalogueNames names) implements Table<MentionCount> {

    @Override
    public String name() {
        return "mention_counts";
    }

    @Override
    public List<Column<MentionCount>> columns() {
        return List.of(
                Column.text("count_id", MentionCount::countId),
                Column.text("country_code", MentionCount::countryCode),
                Column.text("country", row -> names.country(row.countryCode())),
                Column.text("group_id", MentionCount::groupId),
                Column.text("group", row -> names.group(row.groupId())),
                Column.year("year", MentionCount::year),
                Column.number("mentions", MentionCount::mentions),
                Column.number("articles", MentionCount::articles),
                Column.number("articles_read", MentionCount::articlesRead),
                Column.decimal("articles_per_1000", MentionCount::articlesPer1000),
                Column.date("first_published", MentionCount::firstPublished),
                Column.date("last_published", MentionCount::lastPublished));
    }

    @Override
    public Iterator<MentionCount> rows(ReportSource source) {
        return source.counts().mentionCounts().stream()
                .sorted(Comparator.comparing(MentionCount::countId))
                .iterator();
    }
}
