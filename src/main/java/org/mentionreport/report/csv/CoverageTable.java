package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.count.Coverage;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportSource;

/** What was read, by country of the article's setting, year and outlet. */
record CoverageTable(CatalogueNames names) implements Table<Coverage> {

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<Column<Coverage>> columns() {
        return List.of(
                Column.text("coverage_id", Coverage::coverageId),
                Column.text("country_code", Coverage::countryCode),
                Column.text("country", row -> names.country(row.countryCode())),
                Column.year("year", Coverage::year),
                Column.text("outlet", Coverage::outlet),
                Column.number("articles_read", Coverage::articlesRead),
                Column.number("articles", Coverage::articles),
                Column.number("mentions", Coverage::mentions));
    }

    @Override
    public Iterator<Coverage> rows(ReportSource source) {
        return source.counts().coverage().stream()
                .sorted(Comparator.comparing(Coverage::coverageId))
                .iterator();
    }
}
