package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.correction.Treated;
import org.mentionreport.report.ReportSource;

/** What analysts overrule, with what became of it. */
record CorrectionsTable() implements Table<Treated> {

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public List<Column<Treated>> columns() {
        return List.of(
                Column.text("correction_id", row -> row.correction().correctionId()),
                Column.text("article_id", row -> row.correction().articleId()),
                Column.text("mention_id", Treated::mentionId),
                Column.text("group_id", row -> row.correction().groupId()),
                Column.text("name", row -> row.correction().name()),
                Column.text("before", row -> row.correction().before()),
                Column.text("after", row -> row.correction().after()),
                Column.text("correction", row -> row.correction().kind().code()),
                Column.text("value", row -> row.correction().value()),
                Column.text("found", Treated::found),
                Column.text("outcome", row -> row.outcome().code()),
                Column.text("reason", row -> row.correction().reason()),
                Column.text("initials", row -> row.correction().initials()));
    }

    @Override
    public Iterator<Treated> rows(ReportSource source) {
        return source.corrections().stream()
                .sorted(Comparator.comparing(row -> row.correction().correctionId()))
                .iterator();
    }
}
