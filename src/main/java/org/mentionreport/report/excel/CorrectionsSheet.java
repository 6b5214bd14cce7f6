package org.mentionreport.report.excel;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.mentionreport.correction.Outcome;
import org.mentionreport.correction.Treated;
import org.mentionreport.gazetteer.Correction;

/** What analysts overrule, in the order of their file: the rows of {@code corrections.csv}. */
final class CorrectionsSheet {
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
                List.of(words.text(Phrase.CORRECTIONS_NOTE)),
                columns,
                corrections.size());
        for (Treated treated : corrections) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).cell().write(treated, row, column);
            }
            int lines = Math.max(
                    Cells.lines(treated.correction().reason(), REASON_WIDTH),
                    Cells.lines(meaning(treated.outcome()), OUTCOME_WIDTH));
            Cells.heighten(row, lines, POINTS_PER_LINE);
        }
    }

    private List<ListColumn<Treated>> columns() {
        return List.of(
                text(
                        Phrase.COLUMN_CORRECTION,
                        16,
                        row -> meaning(row.correction().kind())),
                text(Phrase.COLUMN_FOUND, 16, Treated::found),
                text(Phrase.COLUMN_RIGHT, 16, row -> row.correction().value()),
                text(Phrase.COLUMN_OUTCOME, OUTCOME_WIDTH, row -> meaning(row.outcome())),
                text(Phrase.COLUMN_REASON, REASON_WIDTH, row -> row.correction().reason()),
                text(Phrase.COLUMN_INITIALS, 9, row -> row.correction().initials()),
                text(Phrase.COLUMN_NAME, 19, row -> row.correction().name()),
                text(Phrase.COLUMN_MENTION_ID, 23, Treated::mentionId),
                text(Phrase.COLUMN_CORRECTION_ID, 34, row -> row.correction().correctionId()));
    }

    private ListColumn<Treated> text(Phrase header, int width, Function<Treated, String> value) {
        return ListColumn.text(header, width, styles.listText, value);
    }

    private String meaning(Correction.Kind kind) {
        return words.text(
                switch (kind) {
                    case NOT_A_MENTION -> Phrase.CORRECTION_NOT_A_MENTION;
                    case GROUP -> Phrase.CORRECTION_GROUP;
                    case COUNTRIES -> Phrase.CORRECTION_COUNTRIES;
                    case DATE -> Phrase.CORRECTION_DATE;
                    case SETTING -> Phrase.CORRECTION_SETTING;
                });
    }

    private String meaning(Outcome outcome) {
        return words.text(
                switch (outcome) {
                    case APPLIED -> Phrase.OUTCOME_APPLIED;
                    case NEEDLESS -> Phrase.OUTCOME_NEEDLESS;
                    case NO_ARTICLE -> Phrase.OUTCOME_NO_ARTICLE;
                    case NO_MENTION -> Phrase.OUTCOME_NO_MENTION;
                    case SEVERAL_MENTIONS -> Phrase.OUTCOME_SEVERAL_MENTIONS;
                    case TWICE -> Phrase.OUTCOME_TWICE;
                });
    }
}
