package org.mentionreport.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RunTotals;
import org.mentionreport.count.YearCount;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportScope;
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

    void write(XSSFSheet method, MethodSheet.CoverageRows coverage) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.setDefaultRowHeightInPoints(ROW_POINTS);
        whatWasRead();
        bigNumbers();
        topGroups();
        topCountries();
        chart(method, coverage);
        comparison();
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
        big(LEFT, totals.mentions(), words.text(Phrase.SUMMARY_MENTIONS));
        big(
                MIDDLE,
                totals.articlesWithMention(),
                words.text(
                        Phrase.SUMMARY_ARTICLES,
                        Map.of("read", words.number(totals.articles()), "rate", words.decimal(rate))));
        big(
                RIGHT,
                totals.groups(),
                words.text(Phrase.SUMMARY_GROUPS, Map.of("countries", words.number(totals.countries()))));
    }

    private void big(int column, long number, String label) {
        Cells.number(row(NUMBERS_ROW), column, number, styles.big);
        text(NUMBERS_ROW + 1, column, label, styles.bigLabel);
    }

    private void topGroups() {
        text(TABLES_ROW, LEFT, words.text(Phrase.SUMMARY_TOP_GROUPS), styles.section);
        header(
                TABLES_ROW + 1,
                LEFT,
                Phrase.COLUMN_GROUP,
                Phrase.COLUMN_MENTIONS,
                Phrase.COLUMN_ARTICLES,
                Phrase.COLUMN_COUNTRIES);
        int at = TABLES_ROW + 2;
        for (SummaryFigures.Ranked group : top(figures.groups())) {
            ranked(row(at++), LEFT, names.group(group.id()), group);
        }
    }

    private void topCountries() {
        text(TABLES_ROW, MIDDLE, words.text(Phrase.SUMMARY_TOP_COUNTRIES), styles.section);
        header(
                TABLES_ROW + 1,
                MIDDLE,
                Phrase.COLUMN_COUNTRY,
                Phrase.COLUMN_MENTIONS,
                Phrase.COLUMN_ARTICLES,
                Phrase.COLUMN_GROUPS);
        int at = TABLES_ROW + 2;
        for (SummaryFigures.Ranked country : top(figures.countries())) {
            ranked(row(at++), MIDDLE, names.country(country.id()), country);
        }
    }

    private static List<SummaryFigures.Ranked> top(List<SummaryFigures.Ranked> all) {
        return all.subList(0, Math.min(TOP, all.size()));
    }

    private void ranked(Row row, int column, String label, SummaryFigures.Ranked figures) {
        Cells.text(row, column, label, styles.shrunk);
        Cells.number(row, column + 1, figures.mentions(), styles.whole);
        Cells.number(row, column + 2, figures.articles(), styles.whole);
        Cells.number(row, column + 3, figures.spread(), styles.whole);
    }

    private void chart(XSSFSheet method, MethodSheet.CoverageRows coverage) {
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

    private void comparison() {
        Optional<YearComparison> found = figures.comparison();
        if (found.isEmpty()) {
            text(NOTES_ROW, LEFT, words.text(Phrase.SUMMARY_NO_COMPARISON), styles.section);
            return;
        }
        YearComparison years = found.get();
        String year = words.year(years.year().year());
        String before = words.year(years.before().year());
        text(
                NOTES_ROW,
                LEFT,
                words.text(Phrase.SUMMARY_COMPARISON, Map.of("year", year, "before", before)),
                styles.section);
        Row header = row(NOTES_ROW + 1);
        Cells.blank(header, LEFT, styles.header);
        Cells.number(header, LEFT + 1, years.before().year(), styles.headerRight);
        Cells.number(header, LEFT + 2, years.year().year(), styles.headerRight);
        Cells.text(header, LEFT + 3, words.text(Phrase.COLUMN_CHANGE), styles.headerRight);
        compared(
                NOTES_ROW + 2,
                Phrase.COLUMN_ARTICLES_READ,
                years.before().articlesRead(),
                years.year().articlesRead());
        compared(
                NOTES_ROW + 3,
                Phrase.COLUMN_WITH_MENTION,
                years.before().articles(),
                years.year().articles());
        rates(row(NOTES_ROW + 4), years);
        Cells.paragraph(row(NOTES_ROW + 5), LEFT, LEFT + 3, why(years), styles.smallParagraph);
    }

    private void compared(int row, Phrase label, long before, long year) {
        text(row, LEFT, words.text(label), styles.text);
        Cells.number(row(row), LEFT + 1, before, styles.whole);
        Cells.number(row(row), LEFT + 2, year, styles.whole);
        Cells.blank(row(row), LEFT + 3, styles.text);
    }

    private void rates(Row row, YearComparison years) {
        Cells.text(row, LEFT, words.text(Phrase.COLUMN_PER_1000), styles.totalText);
        Cells.number(row, LEFT + 1, YearComparison.rate(years.before()), styles.totalDecimal);
        Cells.number(row, LEFT + 2, YearComparison.rate(years.year()), styles.totalDecimal);
        switch (years.verdict()) {
            case CLEAR -> Cells.number(row, LEFT + 3, years.change(), styles.totalPercent);
            case UNCLEAR -> Cells.text(row, LEFT + 3, words.text(Phrase.CHANGE_UNCLEAR), styles.totalRight);
            case NOT_ENOUGH -> Cells.text(row, LEFT + 3, words.text(Phrase.CHANGE_NOT_ENOUGH), styles.totalRight);
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

    private void notes() {
        text(NOTES_ROW, MIDDLE, words.text(Phrase.NOTE_TITLE), styles.section);
        int at = NOTES_ROW + 1;
        for (String note : noteTexts()) {
            Cells.paragraph(row(at++), MIDDLE, LAST_COLUMN, "•  " + note, styles.smallParagraph);
        }
    }

    private List<String> noteTexts() {
        RunTotals totals = counts.totals();
        List<String> notes = new ArrayList<>();
        scopeNote().ifPresent(notes::add);
        notes.addAll(new ReportNotes(words, source).all());
        notes.add(words.text(Phrase.NOTE_PRESENCE));
        notes.add(words.text(
                Phrase.NOTE_UNKNOWN_COUNTRY,
                Map.of(
                        "mentions", words.number(totals.unknownCountry()),
                        "share", words.percent(totals.unknownCountry(), totals.mentions()))));
        notes.add(words.text(
                Phrase.NOTE_UNKNOWN_YEAR,
                Map.of(
                        "articles", words.number(totals.unknownYear()),
                        "share", words.percent(totals.unknownYear(), totals.articles()))));
        notes.add(words.text(Phrase.NOTE_ADD_UP));
        coverageNote().ifPresent(notes::add);
        incompleteNote().ifPresent(notes::add);
        notes.add(words.text(
                Phrase.NOTE_REJECTED,
                Map.of(
                        "rejected", words.number(totals.rejected()),
                        "seen", words.number(totals.recordsSeen()),
                        "notarticle", words.number(totals.notArticle()))));
        notes.add(words.text(
                Phrase.NOTE_CATALOGUE,
                Map.of(
                        "groups", words.number(source.catalogueSize().groups()),
                        "names", words.number(source.catalogueSize().names()))));
        return notes;
    }

    private Optional<String> scopeNote() {
        ReportScope scope = source.scope();
        List<String> limits = new ArrayList<>();
        if (scope.since() != null) {
            limits.add(
                    words.text(Phrase.SCOPE_SINCE, Map.of("date", scope.since().toString())));
        }
        if (scope.until() != null) {
            limits.add(
                    words.text(Phrase.SCOPE_UNTIL, Map.of("date", scope.until().toString())));
        }
        if (!scope.countries().isEmpty()) {
            String list =
                    scope.countries().stream().map(names::country).sorted().collect(Collectors.joining(", "));
            limits.add(words.text(Phrase.SCOPE_COUNTRIES, Map.of("names", list)));
        }
        if (!scope.groups().isEmpty()) {
            String list = scope.groups().stream().map(names::group).sorted().collect(Collectors.joining(", "));
            limits.add(words.text(Phrase.SCOPE_GROUPS, Map.of("names", list)));
        }
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(Phrase.SCOPE_NOTE, Map.of("what", String.join("; ", limits))));
    }

    private Optional<String> coverageNote() {
        List<YearCount> complete = counts.years().stream()
                .filter(YearCount::complete)
                .sorted(Comparator.comparingLong(YearCount::articlesRead).thenComparing(YearCount::year))
                .toList();
        if (complete.size() < 2) {
            return Optional.empty();
        }
        YearCount least = complete.get(0);
        YearCount most = complete.get(complete.size() - 1);
        return Optional.of(words.text(
                Phrase.NOTE_COVERAGE,
                Map.of(
                        "least", words.number(least.articlesRead()),
                        "leastyear", words.year(least.year()),
                        "most", words.number(most.articlesRead()),
                        "mostyear", words.year(most.year()))));
    }

    private Optional<String> incompleteNote() {
        String years = counts.years().stream()
                .filter(year -> year.year() != null && !year.complete())
                .sorted(Comparator.comparing(YearCount::year))
                .map(year -> words.year(year.year()))
                .collect(Collectors.joining(", "));
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(Phrase.NOTE_INCOMPLETE, Map.of("years", years)));
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
