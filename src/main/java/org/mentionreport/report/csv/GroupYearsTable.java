package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.count.GroupYear;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportSource;

/** How often each group is named in each year, each mention once. */
record GroupYearsTable(CatalogueNames names) implements Table<GroupYear> {

    @Override
    public String name() {
        return "group_years";
    }

    @Override
    public List<Column<GroupYear>> columns() {
        return List.of(
                Column.text("group_year_id", GroupYear::groupYearId),
                Column.text("group_id", GroupYear::groupId),
                Column.text("group", row -> names.group(row.groupId())),
                Column.year("year", GroupYear::year),
                Column.number("mentions", GroupYear::mentions),
                Column.number("articles", GroupYear::articles),
                Column.number("countries", GroupYear::countries));
    }

    @Override
    public Iterator<GroupYear> rows(ReportSource source) {
        return source.counts().groupYears().stream()
                .sorted(Comparator.comparing(GroupYear::groupYearId))
                .iterator();
    }
}
