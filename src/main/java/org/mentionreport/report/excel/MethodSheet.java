package org.mentionreport.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RunTotals;
import org.mentionreport.count.YearCount;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.report.CatalogueSize;
import org.mentionreport.report.ReportSource;

/** What the words mean, and what was read, rejected and found twice. */
final class MethodSheet {
    private static final int[] WIDTHS = {30, 14, 16, 14, 14, 14, 30};
    private static final int LAST_COLUMN = WIDTHS.length - 1;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final ReportWords words;
    private int at;

    MethodSheet(XSSFSheet sheet, Styles styles, ReportWords words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    CoverageRows write(ReportSource source, Survey survey) {
        Counts counts = source.counts();
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        Cells.text(nextRow(), 0, words.text(Phrase.METHOD_TITLE), styles.title);
        definitions(source.catalogueSize());
        new ReportNotes(words, source).rollUp().ifPresent(note -> definition(Phrase.METHOD_ROLL_UP_TERM, note));
        CoverageRows coverage = coverage(counts.years());
        records(counts.totals());
        rejected(survey.rejected());
        duplicates(survey.duplicates());
        sheet.createFreezePane(0, 1);
        Page.running(sheet, words.text(Phrase.PAGE));
        return coverage;
    }

    private Row nextRow() {
        return sheet.createRow(at++);
    }

    private void section(Phrase heading) {
        at++;
        Cells.text(nextRow(), 0, words.text(heading), styles.section);
    }

    private void header(Phrase... headers) {
        Row row = nextRow();
        for (int column = 0; column < headers.length; column++) {
            Cells.text(row, column, words.text(headers[column]), column == 0 ? styles.header : styles.headerRight);
        }
    }

    private void definitions(CatalogueSize size) {
        section(Phrase.METHOD_WORDS);
        definition(Phrase.METHOD_ARTICLE_TERM, words.text(Phrase.METHOD_ARTICLE));
        definition(
                Phrase.METHOD_GROUP_TERM,
                words.text(
                        Phrase.METHOD_GROUP,
                        Map.of("groups", words.number(size.groups()), "names", words.number(size.names()))));
        definition(Phrase.METHOD_MENTION_TERM, words.text(Phrase.METHOD_MENTION));
        definition(
                Phrase.METHOD_COUNTRY_TERM,
                words.text(Phrase.METHOD_COUNTRY, Map.of("places", words.number(size.places()))));
        definition(Phrase.METHOD_SEVERAL_TERM, words.text(Phrase.METHOD_SEVERAL));
        definition(Phrase.METHOD_YEAR_TERM, words.text(Phrase.METHOD_YEAR));
        definition(Phrase.METHOD_RATE_TERM, words.text(Phrase.METHOD_RATE));
        definition(Phrase.METHOD_COPY_TERM, words.text(Phrase.METHOD_COPY));
        definition(Phrase.METHOD_PRESENCE_TERM, words.text(Phrase.METHOD_PRESENCE));
        definition(Phrase.METHOD_CORRECTIONS_TERM, words.text(Phrase.METHOD_CORRECTIONS));
    }

    private void definition(Phrase term, String meaning) {
        Row row = nextRow();
        Cells.text(row, 0, words.text(term), styles.term);
        Cells.paragraph(row, 1, LAST_COLUMN, meaning, styles.paragraph);
    }

    private CoverageRows coverage(List<YearCount> years) {
        // A table that begins low on a page would go on without its header.
        sheet.setRowBreak(at - 1);
        section(Phrase.METHOD_COVERAGE);
        Cells.text(nextRow(), 0, words.text(Phrase.METHOD_COVERAGE_NOTE), styles.note);
        header(
                Phrase.COLUMN_YEAR,
                Phrase.COLUMN_ARTICLES_READ,
                Phrase.COLUMN_WITH_MENTION,
                Phrase.COLUMN_PER_1000,
                Phrase.COLUMN_MENTIONS,
                Phrase.COLUMN_COMPLETE);
        CoverageRows rows = CoverageRows.of(years, at);
        rows.years().forEach(this::coverageRow);
        years.stream().filter(year -> year.year() == null).forEach(this::coverageRow);
        return rows;
    }

    private void coverageRow(YearCount year) {
        Row row = nextRow();
        if (year.year() == null) {
            Cells.text(row, CoverageRows.YEAR_COLUMN, words.text(Phrase.UNKNOWN), styles.text);
        } else {
            Cells.number(row, CoverageRows.YEAR_COLUMN, year.year(), styles.yearLeft);
        }
        Cells.number(row, 1, year.articlesRead(), styles.whole);
        Cells.number(row, 2, year.articles(), styles.whole);
        if (year.articlesRead() == 0) {
            Cells.blank(row, CoverageRows.RATE_COLUMN, styles.decimal);
        } else {
            Cells.number(row, CoverageRows.RATE_COLUMN, YearComparison.rate(year), styles.decimal);
        }
        Cells.number(row, 4, year.mentions(), styles.whole);
        Cells.text(row, 5, words.text(year.complete() ? Phrase.YES : Phrase.NO), styles.textRight);
    }

    private void records(RunTotals totals) {
        section(Phrase.METHOD_SUM);
        record(Phrase.METHOD_SUM_ARTICLES, totals.articles());
        record(Phrase.METHOD_SUM_DUPLICATES, totals.duplicates());
        record(Phrase.METHOD_SUM_REJECTED, totals.rejected());
        Row row = nextRow();
        Cells.text(row, 0, words.text(Phrase.METHOD_SUM_SEEN), styles.totalText);
        Cells.number(row, 1, totals.recordsSeen(), styles.total);
    }

    private void record(Phrase label, long number) {
        Row row = nextRow();
        Cells.text(row, 0, words.text(label), styles.text);
        Cells.number(row, 1, number, styles.whole);
    }

    private void rejected(Map<Rejected.Reason, Long> reasons) {
        section(Phrase.METHOD_REJECTED);
        header(Phrase.COLUMN_REASON, Phrase.COLUMN_RECORDS);
        overTheRest(sheet.getRow(at - 1), words.text(Phrase.COLUMN_MEANING), styles.headerIndented);
        reasons.entrySet().stream()
                .sorted(Map.Entry.<Rejected.Reason, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    Row row = nextRow();
                    Cells.text(row, 0, entry.getKey().code(), styles.text);
                    Cells.number(row, 1, entry.getValue(), styles.whole);
                    overTheRest(row, words.text(Meaning.of(entry.getKey())), styles.indented);
                });
        noneIf(reasons.isEmpty());
    }

    /** A text over all columns behind the numbers, its line and ground as well. */
    private static void overTheRest(Row row, String text, CellStyle style) {
        for (int column = 3; column <= LAST_COLUMN; column++) {
            Cells.blank(row, column, style);
        }
        Cells.paragraph(row, 2, LAST_COLUMN, text, style);
    }

    private void duplicates(Map<Duplicate.How, Long> kinds) {
        section(Phrase.METHOD_DUPLICATES);
        header(Phrase.METHOD_DUPLICATES_COLUMN, Phrase.COLUMN_RECORDS);
        kinds.forEach((how, number) -> record(Meaning.of(how), number));
        noneIf(kinds.isEmpty());
    }

    private void noneIf(boolean empty) {
        if (empty) {
            Cells.text(nextRow(), 0, words.text(Phrase.NONE), styles.text);
        }
    }
}
