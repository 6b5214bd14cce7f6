package org.mentionreport.report.excel;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.mentionreport.correction.Treated;

/** What analysts overrule, in the order of their file: the rows of {@code corrections.csv}. */
final class CorrectionsSheet {
    private static final int KIND_WIDTH = 21;
    private static final int REASON_WIDTH = 40;
    private static final int OUTCOME_WIDTH = 30;
    private static final double POINTS_PER_LINE = 12.5;

    private final Styles styles;
    private final ReportWords words;

    CorrectionsSheet(Styles styles, ReportWords words) {
        this.styles = styles;
        this.words = words;
    }

    void write(Sheet sheet, List<Treated> corrections) {
        List<ListColumn<Treated>> columns = columns();
        int at = ListHead.write(
                sheet,
                styles,
                words,
                words.text(Phrase.CORRECTIONS_TITLE),
                List.of(words.text(corrections.isEmpty() ? Phrase.CORRECTIONS_NONE : Phrase.CORRECTIONS_NOTE)),
                columns,
                corrections.size());
        for (Treated treated : corrections) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).cell().write(treated, row, column);
            }
            int lines = Math.max(
                    Cells.lines(treated.correction().reason(), REASON_WIDTH),
                    Cells.lines(words.text(Meaning.of(treated.outcome())), OUTCOME_WIDTH));
            Cells.heighten(row, lines, POINTS_PER_LINE);
        }
    }

    private List<ListColumn<Treated>> columns() {
        return List.of(
                text(
                        Phrase.COLUMN_CORRECTION,
                        KIND_WIDTH,
                        row -> words.text(Meaning.of(row.correction().kind()))),
                text(Phrase.COLUMN_FOUND, 16, Treated::found),
                text(Phrase.COLUMN_RIGHT, 16, row -> row.correction().value()),
                text(Phrase.COLUMN_OUTCOME, OUTCOME_WIDTH, row -> words.text(Meaning.of(row.outcome()))),
                text(Phrase.COLUMN_REASON, REASON_WIDTH, row -> row.correction().reason()),
                text(Phrase.COLUMN_INITIALS, 9, row -> row.correction().initials()),
                text(Phrase.COLUMN_NAME, 19, row -> row.correction().name()),
                text(Phrase.COLUMN_MENTION_ID, 23, Treated::mentionId),
                text(Phrase.COLUMN_CORRECTION_ID, 34, row -> row.correction().correctionId()));
    }

    private ListColumn<Treated> text(Phrase header, int width, Function<Treated, String> value) {
        return ListColumn.text(header, width, styles.listText, value);
    }
}
