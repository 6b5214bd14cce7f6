package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.count.YearCount;
import org.mentionreport.report.ReportSource;

/** What was read and found in each year, each once. */
record YearsTable() implements Table<YearCount> {

    @Override
    public String name() {
        return "years";
    }

    @Override
    public List<Column<YearCount>> columns() {
        return List.of(
                Column.text("year_key", YearCount::yearKey),
                Column.year("year", YearCount::year),
                Column.number("articles_read", YearCount::articlesRead),
                Column.number("articles", YearCount::articles),
                Column.number("mentions", YearCount::mentions),
                Column.flag("complete", YearCount::complete));
    }

    @Override
    public Iterator<YearCount> rows(ReportSource source) {
        return source.counts().years().stream()
                .sorted(Comparator.comparing(YearCount::yearKey))
                .iterator();
    }
}
