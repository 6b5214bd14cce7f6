package org.mentionreport.report.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.count.YearCount;

/** A sheet with a line for each country or group and a column for each year; a darker cell holds more. */
final class YearGrid {
    private static final int HEADER_ROW = 3;
    private static final int LABEL_WIDTH = 42;
    private static final int YEAR_WIDTH = 8;
    private static final int TOTAL_WIDTH = 11;
    private static final int YEARS_PER_PAGE = 18;

    private final Styles styles;
    private final ReportWords words;
    private final List<YearCount> years;

    /**
     * Makes a grid for the years of a run.
     *
     * @param years the columns in order, the unknown year last
     */
    YearGrid(Styles styles, ReportWords words, List<YearCount> years) {
        this.styles = styles;
        this.words = words;
        this.years = years;
    }

    /** A line's mentions by the year's key. */
    record Line(String label, Map<String, Long> mentions) {

        long all() {
            return mentions.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    void write(XSSFSheet sheet, String title, String note, Phrase labelHeader, List<Line> lines, Line total) {
        Cells.text(sheet.createRow(0), 0, title, styles.title);
        Cells.text(sheet.createRow(1), 0, note, styles.note);
        header(sheet, labelHeader);
        int at = HEADER_ROW + 1;
        for (Line line : lines) {
            line(sheet.createRow(at++), line, styles.shrunk, styles.whole, styles.bold);
        }
        line(sheet.createRow(at), total, styles.totalText, styles.total, styles.total);
        if (!lines.isEmpty() && !years.isEmpty()) {
            shade(sheet, at - 1);
        }
        sheet.createFreezePane(1, HEADER_ROW + 1);
        Page.table(sheet, HEADER_ROW, words.text(Phrase.PAGE));
        spreadOverPages(sheet);
    }

    private void header(XSSFSheet sheet, Phrase labelHeader) {
        Row row = sheet.createRow(HEADER_ROW);
        Cells.text(row, 0, words.text(labelHeader), styles.header);
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        int column = 1;
        for (YearCount year : years) {
            sheet.setColumnWidth(column, (year.year() == null ? TOTAL_WIDTH : YEAR_WIDTH) * 256);
            if (year.year() == null) {
                Cells.text(row, column++, words.text(Phrase.COLUMN_UNKNOWN_YEAR), styles.headerRight);
            } else {
                Cells.number(row, column++, year.year(), styles.headerRight);
            }
        }
        sheet.setColumnWidth(column, TOTAL_WIDTH * 256);
        Cells.text(row, column, words.text(Phrase.COLUMN_ALL_YEARS), styles.headerRight);
    }

    private void line(Row row, Line line, XSSFCellStyle label, XSSFCellStyle number, XSSFCellStyle sum) {
        Cells.text(row, 0, line.label(), label);
        int column = 1;
        for (YearCount year : years) {
            Long mentions = line.mentions().get(year.yearKey());
            if (mentions == null || mentions == 0) {
                Cells.blank(row, column++, number);
            } else {
                Cells.number(row, column++, mentions, number);
            }
        }
        Cells.number(row, column, line.all(), sum);
    }

    private void shade(XSSFSheet sheet, int lastRow) {
        var formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        ColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.setNumControlPoints(2);
        scale.setColors(new Color[] {Styles.WHITE, Styles.MIDDLE});
        scale.getThresholds()[0].setRangeType(ConditionalFormattingThreshold.RangeType.MIN);
        scale.getThresholds()[1].setRangeType(ConditionalFormattingThreshold.RangeType.MAX);
        CellRangeAddress body = new CellRangeAddress(HEADER_ROW + 1, lastRow, 1, years.size());
        formatting.addConditionalFormatting(new CellRangeAddress[] {body}, rule);
    }

    /** Many years would print too small on one page's width; then the labels repeat on each page. */
    private void spreadOverPages(XSSFSheet sheet) {
        int pages = 1 + years.size() / YEARS_PER_PAGE;
        sheet.getPrintSetup().setFitWidth((short) pages);
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
    }

    /** The years as columns: in order, the unknown one last and only where something stands there. */
    static List<YearCount> columns(List<YearCount> years) {
        List<YearCount> columns = new ArrayList<>();
        years.stream()
                .filter(year -> year.year() != null)
                .sorted(Comparator.comparing(YearCount::year))
                .forEach(columns::add);
        years.stream().filter(year -> year.year() == null).forEach(columns::add);
        return columns;
    }
}
