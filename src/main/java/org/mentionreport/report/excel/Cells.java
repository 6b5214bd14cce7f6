package org.mentionreport.report.excel;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts values into cells. Text always stays text, whatever it looks like. */
final class Cells {
    /** Excel's calendar begins here; earlier dates can only be text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Columns are measured in digits of the standard letter; running text is narrower. */
    private static final double LETTERS_PER_UNIT = 1.15;

    private static final double POINTS_PER_LINE = 13.5;
    private static final double HIGHEST_ROW = 409;

    private Cells() {}

    static Row row(Sheet sheet, int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    static Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = blank(row, column, style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.of(text));
        }
        return cell;
    }

    static void number(Row row, int column, long number, CellStyle style) {
        blank(row, column, style).setCellValue((double) number);
    }

    static void number(Row row, int column, double number, CellStyle style) {
        blank(row, column, style).setCellValue(number);
    }

    /** A date, an empty cell for none, and text for one before Excel's calendar. */
    static void date(Row row, int column, LocalDate date, CellStyle style) {
        Cell cell = blank(row, column, style);
        if (date != null && date.isBefore(FIRST_DAY)) {
            cell.setCellValue(date.toString());
        } else if (date != null) {
            cell.setCellValue(date);
        }
    }

    static Cell blank(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** A text over several columns, wrapped, in a row that is high enough for it. */
    static void paragraph(Row row, int firstColumn, int lastColumn, String text, CellStyle style) {
        Sheet sheet = row.getSheet();
        text(row, firstColumn, text, style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), firstColumn, lastColumn));
        double width = 0;
        for (int column = firstColumn; column <= lastColumn; column++) {
            width += sheet.getColumnWidth(column) / 256.0;
        }
        heighten(row, lines(text, width * LETTERS_PER_UNIT), POINTS_PER_LINE);
    }

    /** How many lines a text takes in a column of so many characters; a little too many rather than too few. */
    static int lines(String text, double width) {
        return (int) text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / width)))
                .sum();
    }

    /** Makes a row high enough for so many lines, as far as Excel allows. */
    static void heighten(Row row, int lines, double pointsPerLine) {
        if (lines > 1) {
            row.setHeightInPoints((float) Math.min(HIGHEST_ROW, lines * pointsPerLine));
        }
    }
}
