package org.mentionreport.report.excel;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RunTotals;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportSource;

/** The one page for a manager: what was read, the numbers that matter, and what to know before quoting them. */
final class SummarySheet {
    private static final int[] WIDTHS = {42, 10, 10, 11, 2, 24, 10, 10, 9, 2, 13, 13, 13, 13};
    /** Three blocks side by side begin at these columns. */
    private static final int LEFT = 0;

    private static final int MIDDLE = 5;
    private static final int RIGHT = 10;
    private static final int LAST_COLUMN = WIDTHS.length - 1;
    private static final int TOP = 10;
    private static final int MOST_INPUTS = 5;
    private static final int NUMBERS_ROW = 4;
    private static final int TABLES_ROW = 7;
    private static final int NOTES_ROW = TABLES_ROW + TOP + 3;
    private static final float ROW_POINTS = 17;
    private static final float BIG_POINTS = 32;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final ReportWords words;
    private final ReportSource source;
    private final CatalogueNames names;
    private final Survey survey;
    private final Counts counts;
    private final SummaryFigures figures;

    SummarySheet(XSSFSheet sheet, Styles styles, ReportWords words, ReportSource source, Survey survey) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.source = source;
        this.names = CatalogueNames.of(source);
        this.survey = survey;
        this.counts = source.counts();
        this.figures = new SummaryFigures(counts);
    }

    void write(XSSFSheet method, CoverageRows coverage) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setDefaultRowHeightInPoints(ROW_POINTS);
        whatWasRead();
        bigNumbers();
        topGroups();
        topCountries();
        chart(method, coverage);
        new ComparisonBlock(sheet, NOTES_ROW, LEFT, styles, words).write(figures.comparison());
        notes();
        Page.single(sheet, words.text(Phrase.PAGE));
    }

    private void whatWasRead() {
        RunTotals totals = counts.totals();
        text(0, LEFT, words.text(Phrase.SUMMARY_TITLE), styles.title);
        text(1, LEFT, period(), styles.plainText);
        Cells.paragraph(
                row(2),
                LEFT,
                LAST_COLUMN,
                words.text(
                        Phrase.SUMMARY_READ,
                        Map.of(
                                "seen", words.number(totals.recordsSeen()),
                                "articles", words.number(totals.articles()),
                                "duplicates", words.number(totals.duplicates()),
                                "rejected", words.number(totals.rejected()),
                                "inputs", inputs())),
                styles.paragraph);
    }

    private String inputs() {
        List<String> all = source.inputs();
        String shown = String.join(", ", all.subList(0, Math.min(MOST_INPUTS, all.size())));
        return all.size() <= MOST_INPUTS
                ? shown
                : shown + " "
                        + words.text(
                                Phrase.SUMMARY_INPUTS_MORE, Map.of("more", words.number(all.size() - MOST_INPUTS)));
    }

    private String period() {
        String asOf = source.asOf().toString();
        if (survey.first() == null) {
            return words.text(Phrase.SUMMARY_NO_PERIOD, Map.of("asof", asOf));
        }
        return words.text(
                Phrase.SUMMARY_PERIOD,
                Map.of("first", survey.first().toString(), "last", survey.last().toString(), "asof", asOf));
    }

    private void bigNumbers() {
        RunTotals totals = counts.totals();
        row(NUMBERS_ROW).setHeightInPoints(BIG_POINTS);
        double rate = totals.articles() == 0 ? 0 : totals.articlesWithMention() * 1000.0 / totals.articles();
        big(
                LEFT,
                totals.mentions(),
                words.text(Phrase.SUMMARY_MENTIONS, Map.of("mentions", words.number(totals.mentions()))));
        big(
                MIDDLE,
                totals.articlesWithMention(),
                words.text(
                        Phrase.SUMMARY_ARTICLES,
                        Map.of(
                                "articles", words.number(totals.articlesWithMention()),
                                "read", words.number(totals.articles()),
                                "rate", words.decimal(rate))));
        big(
                RIGHT,
                totals.groups(),
                words.text(
                        Phrase.SUMMARY_GROUPS,
                        Map.of(
                                "groups",
                                words.number(totals.groups()),
                                "countries",
                                words.number(totals.countries()))));
    }

    private void big(int column, long number, String label) {
        Cells.number(row(NUMBERS_ROW), column, number, styles.big);
        text(NUMBERS_ROW + 1, column, label, styles.bigLabel);
    }

    private void topGroups() {
        text(TABLES_ROW, LEFT, words.text(Phrase.SUMMARY_TOP_GROUPS), styles.section);
        ranking(LEFT, Phrase.COLUMN_GROUP, Phrase.COLUMN_COUNTRIES, figures.groups(), names::group);
    }

    private void topCountries() {
        text(TABLES_ROW, MIDDLE, words.text(Phrase.SUMMARY_TOP_COUNTRIES), styles.section);
        ranking(MIDDLE, Phrase.COLUMN_COUNTRY, Phrase.COLUMN_GROUPS, figures.countries(), names::country);
    }

    private void ranking(
            int column, Phrase what, Phrase spread, List<SummaryFigures.Ranked> all, UnaryOperator<String> name) {
        header(TABLES_ROW + 1, column, what, Phrase.COLUMN_MENTIONS, Phrase.COLUMN_ARTICLES, spread);
        int at = TABLES_ROW + 2;
        for (SummaryFigures.Ranked ranked : all.subList(0, Math.min(TOP, all.size()))) {
            Row row = row(at++);
            Cells.text(row, column, name.apply(ranked.id()), styles.shrunk);
            Cells.number(row, column + 1, ranked.mentions(), styles.whole);
            Cells.number(row, column + 2, ranked.articles(), styles.whole);
            Cells.number(row, column + 3, ranked.spread(), styles.whole);
        }
    }

    private void chart(XSSFSheet method, CoverageRows coverage) {
        if (coverage.years().isEmpty()) {
            return;
        }
        text(TABLES_ROW, RIGHT, words.text(Phrase.SUMMARY_CHART), styles.section);
        boolean light = coverage.years().stream().anyMatch(year -> !year.complete());
        int end = TABLES_ROW + 2 + TOP - (light ? 1 : 0);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, RIGHT, TABLES_ROW + 1, LAST_COLUMN + 1, end);
        new RateChart(words).draw(sheet, anchor, method, coverage);
        if (light) {
            text(end, RIGHT, words.text(Phrase.SUMMARY_CHART_LIGHT), styles.note);
        }
    }

    private void notes() {
        text(NOTES_ROW, MIDDLE, words.text(Phrase.NOTE_TITLE), styles.section);
        int at = NOTES_ROW + 1;
        for (String note : new SummaryNotes(words, source, names).all()) {
            Cells.paragraph(row(at++), MIDDLE, LAST_COLUMN, "•  " + note, styles.smallParagraph);
        }
    }

    private void header(int row, int column, Phrase label, Phrase... numbers) {
        text(row, column, words.text(label), styles.header);
        for (int i = 0; i < numbers.length; i++) {
            text(row, column + 1 + i, words.text(numbers[i]), styles.headerRight);
        }
    }

    private void text(int row, int column, String text, XSSFCellStyle style) {
        Cells.text(row(row), column, text, style);
    }

    private Row row(int index) {
        return Cells.row(sheet, index);
    }
}
