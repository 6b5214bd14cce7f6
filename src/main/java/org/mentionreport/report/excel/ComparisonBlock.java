package org.mentionreport.report.excel;

import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The latest year against the one before, as a small table with a sentence on what may be said of it. */
final class ComparisonBlock {
    private final XSSFSheet sheet;
    private final int firstRow;
    private final int column;
    private final Styles styles;
    private final ReportWords words;

    ComparisonBlock(XSSFSheet sheet, int firstRow, int column, Styles styles, ReportWords words) {
        this.sheet = sheet;
        this.firstRow = firstRow;
        this.column = column;
        this.styles = styles;
        this.words = words;
    }

    /** Says so where there are no two years to compare. */
    void write(Optional<YearComparison> comparison) {
        if (comparison.isEmpty()) {
            Cells.text(row(0), column, words.text(Phrase.SUMMARY_NO_COMPARISON), styles.section);
        } else {
            write(comparison.get());
        }
    }

    private void write(YearComparison years) {
        String year = words.year(years.year().year());
        String before = words.year(years.before().year());
        Cells.text(
                row(0),
                column,
                words.text(Phrase.SUMMARY_COMPARISON, Map.of("year", year, "before", before)),
                styles.section);
        Row header = row(1);
        Cells.blank(header, column, styles.header);
        Cells.number(header, column + 1, years.before().year(), styles.headerRight);
        Cells.number(header, column + 2, years.year().year(), styles.headerRight);
        Cells.text(header, column + 3, words.text(Phrase.COLUMN_CHANGE), styles.headerRight);
        compared(
                row(2),
                Phrase.COLUMN_ARTICLES_READ,
                years.before().articlesRead(),
                years.year().articlesRead());
        compared(
                row(3),
                Phrase.COLUMN_WITH_MENTION,
                years.before().articles(),
                years.year().articles());
        rates(row(4), years);
        Cells.paragraph(row(5), column, column + 3, why(years), styles.smallParagraph);
    }

    private void compared(Row row, Phrase label, long before, long year) {
        Cells.text(row, column, words.text(label), styles.text);
        Cells.number(row, column + 1, before, styles.whole);
        Cells.number(row, column + 2, year, styles.whole);
        Cells.blank(row, column + 3, styles.text);
    }

    private void rates(Row row, YearComparison years) {
        Cells.text(row, column, words.text(Phrase.COLUMN_PER_1000), styles.totalText);
        Cells.number(row, column + 1, YearComparison.rate(years.before()), styles.totalDecimal);
        Cells.number(row, column + 2, YearComparison.rate(years.year()), styles.totalDecimal);
        switch (years.verdict()) {
            case CLEAR -> Cells.number(row, column + 3, years.change(), styles.totalPercent);
            case UNCLEAR -> Cells.text(row, column + 3, words.text(Phrase.CHANGE_UNCLEAR), styles.totalRight);
            case NOT_ENOUGH -> Cells.text(row, column + 3, words.text(Phrase.CHANGE_NOT_ENOUGH), styles.totalRight);
        }
    }

    private String why(YearComparison years) {
        return words.text(
                switch (years.verdict()) {
                    case CLEAR -> Phrase.CHANGE_CLEAR_WHY;
                    case UNCLEAR -> Phrase.CHANGE_UNCLEAR_WHY;
                    case NOT_ENOUGH -> Phrase.CHANGE_NOT_ENOUGH_WHY;
                });
    }

    private Row row(int below) {
        return Cells.row(sheet, firstRow + below);
    }
}
