package org.mentionreport.report.csv;

import java.util.Iterator;
import java.util.List;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.report.ReportSource;

/** Every copy that is not counted again, with the article it repeats. */
record DuplicatesTable() implements Table<Duplicate> {

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public List<Column<Duplicate>> columns() {
        return List.of(
                Column.text("source", Duplicate::source),
                Column.text("url", Duplicate::url),
                Column.text("article_id", Duplicate::articleId),
                Column.text("how", row -> row.how().words()),
                Column.decimal("similarity", Duplicate::similarity));
    }

    @Override
    public Iterator<Duplicate> rows(ReportSource source) {
        return source.duplicates();
    }
}
