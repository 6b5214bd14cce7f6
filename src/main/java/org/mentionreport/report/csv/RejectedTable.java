package org.mentionreport.report.csv;

import java.util.Iterator;
import java.util.List;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.report.ReportSource;

/** Every record that is not counted, with its reason. */
record RejectedTable() implements Table<Rejected> {

    @Override
    public String name() {
        return "rejected";
    }

    @Override
    public List<Column<Rejected>> columns() {
        return List.of(
                Column.text("source", Rejected::source),
                Column.text("reason", row -> row.reason().code()),
                Column.text("detail", Rejected::detail));
    }

    @Override
    public Iterator<Rejected> rows(ReportSource source) {
        return source.rejected();
    }
}
