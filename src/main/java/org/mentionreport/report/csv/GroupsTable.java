package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.report.GroupRow;
import org.mentionreport.report.ReportSource;

/** The groups of the catalogue. */
record GroupsTable() implements Table<GroupRow> {

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public List<Column<GroupRow>> columns() {
        return List.of(
                Column.text("group_id", row -> row.group().id()),
                Column.text("group", row -> row.group().name()),
                Column.text("kind", row -> row.group().kind()),
                Column.text("home_country_code", row -> row.group().home()),
                Column.text("parent_id", row -> row.group().parentId()),
                Column.list("names", GroupRow::names),
                Column.text("counted_under", GroupRow::countedUnder));
    }

    @Override
    public Iterator<GroupRow> rows(ReportSource source) {
        return source.groups().stream()
                .sorted(Comparator.comparing(row -> row.group().id()))
                .iterator();
    }
}
