package org.mentionreport.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet prints: A4, landscape, as wide as the page, a header on every page of a table. */
final class Page {
    private static final double NARROW = 0.4;
    private static final double FOOT = 0.6;

    private Page() {}

    /** A sheet that goes on for as many pages as it needs. */
    static void running(Sheet sheet, String pageWord) {
        setUp(sheet, pageWord);
    }

    /** A table that goes on for as many pages as it has rows for, its header on each. */
    static void table(Sheet sheet, int headerRow, String pageWord) {
        setUp(sheet, pageWord);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /** A sheet that is one page. */
    static void single(Sheet sheet, String pageWord) {
        setUp(sheet, pageWord);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private static void setUp(Sheet sheet, String pageWord) {
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, NARROW);
        sheet.setMargin(PageMargin.RIGHT, NARROW);
        sheet.setMargin(PageMargin.TOP, NARROW);
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(pageWord + " &P / &N");
    }
}
