package org.mentionreport.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands above a long list: title, notes, and headers that stay in sight and repeat on every printed page. */
final class ListHead {
    /** Two lines. */
    private static final float HEADER_POINTS = 28;

    private ListHead() {}

    /** Writes the head and returns the index of the first row below it. */
    static <R> int write(
            Sheet sheet,
            Styles styles,
            ReportWords words,
            String title,
            List<String> notes,
            List<ListColumn<R>> columns,
            long rows) {
        int at = 0;
        Cells.text(sheet.createRow(at++), 0, title, styles.title);
        for (String note : notes) {
            Cells.text(sheet.createRow(at++), 0, note, styles.note);
        }
        at++;
        Row header = sheet.createRow(at);
        for (int column = 0; column < columns.size(); column++) {
            sheet.setColumnWidth(column, columns.get(column).width() * 256);
            Cells.text(
                    header,
                    column,
                    words.text(columns.get(column).header()),
                    columns.get(column).isNumber() ? styles.headerNumber : styles.headerWrapped);
        }
        header.setHeightInPoints(HEADER_POINTS);
        sheet.createFreezePane(0, at + 1);
        sheet.setAutoFilter(new CellRangeAddress(at, (int) (at + rows), 0, columns.size() - 1));
        Page.table(sheet, at, words.text(Phrase.PAGE));
        return at + 1;
    }
}
