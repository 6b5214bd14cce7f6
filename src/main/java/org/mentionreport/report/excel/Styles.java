package org.mentionreport.report.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look: made once for each workbook, because Excel limits their number. */
final class Styles {
    /** Every office suite has it, or a face of the same widths. */
    private static final String FONT = "Arial";

    /** Opaque colours; LibreOffice draws a colour without its alpha byte as transparent. */
    static final XSSFColor DARK = colour(0x1F, 0x3A, 0x5F);

    static final XSSFColor MIDDLE = colour(0x9D, 0xB8, 0xD9);
    static final XSSFColor WHITE = colour(0xFF, 0xFF, 0xFF);
    private static final XSSFColor GREY = colour(0x59, 0x59, 0x59);
    private static final XSSFColor LINE = colour(0xD0, 0xD7, 0xE2);

    /** A header of a list leaves room for the button that opens its filter. */
    private static final short FILTER_BUTTON = 2;

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle section;
    final XSSFCellStyle note;
    final XSSFCellStyle paragraph;
    final XSSFCellStyle term;
    final XSSFCellStyle big;
    final XSSFCellStyle bigLabel;
    final XSSFCellStyle header;
    final XSSFCellStyle headerRight;
    final XSSFCellStyle headerIndented;
    final XSSFCellStyle headerWrapped;
    final XSSFCellStyle headerNumber;
    final XSSFCellStyle text;
    final XSSFCellStyle shrunk;
    final XSSFCellStyle indented;
    final XSSFCellStyle bold;
    final XSSFCellStyle textRight;
    final XSSFCellStyle whole;
    final XSSFCellStyle decimal;
    final XSSFCellStyle year;
    final XSSFCellStyle yearLeft;
    final XSSFCellStyle plainText;
    final XSSFCellStyle date;
    final XSSFCellStyle totalText;
    final XSSFCellStyle total;
    final XSSFCellStyle totalDecimal;
    final XSSFCellStyle totalPercent;
    final XSSFCellStyle totalRight;
    final XSSFCellStyle smallParagraph;
    final XSSFCellStyle listText;
    final XSSFCellStyle listBold;
    final XSSFCellStyle listDate;
    final XSSFCellStyle listLink;

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        becomeDefaultFont();
        title = plain(font(16, true, DARK));
        section = plain(font(11, true, DARK));
        note = plain(font(9, false, GREY));
        paragraph = wrapped(font(10, false, null));
        term = plain(font(10, true, null));
        term.setVerticalAlignment(VerticalAlignment.TOP);
        big = plain(font(24, true, DARK));
        big.setDataFormat(format("#,##0"));
        big.setAlignment(HorizontalAlignment.LEFT);
        bigLabel = plain(font(9, false, GREY));
        header = header(HorizontalAlignment.LEFT);
        headerRight = header(HorizontalAlignment.RIGHT);
        headerWrapped = header(HorizontalAlignment.LEFT);
        headerWrapped.setWrapText(true);
        headerIndented = header(HorizontalAlignment.LEFT);
        headerIndented.setIndention((short) 1);
        headerNumber = header(HorizontalAlignment.RIGHT);
        headerNumber.setWrapText(true);
        headerNumber.setIndention(FILTER_BUTTON);
        text = cell(null, HorizontalAlignment.LEFT);
        shrunk = cell(null, HorizontalAlignment.LEFT);
        shrunk.setShrinkToFit(true);
        indented = cell(null, HorizontalAlignment.LEFT);
        indented.setIndention((short) 1);
        indented.setWrapText(true);
        bold = cell("#,##0", HorizontalAlignment.RIGHT);
        bold.setFont(font(10, true, null));
        textRight = cell(null, HorizontalAlignment.RIGHT);
        whole = cell("#,##0", HorizontalAlignment.RIGHT);
        decimal = cell("#,##0.0", HorizontalAlignment.RIGHT);
        year = cell("0", HorizontalAlignment.RIGHT);
        yearLeft = cell("0", HorizontalAlignment.LEFT);
        plainText = plain(font(10, false, null));
        date = cell("yyyy\\-mm\\-dd", HorizontalAlignment.LEFT);
        date.setIndention((short) 1);
        totalText = total(null, HorizontalAlignment.LEFT);
        total = total("#,##0", HorizontalAlignment.RIGHT);
        totalDecimal = total("#,##0.0", HorizontalAlignment.RIGHT);
        totalPercent = total("+0%;-0%;0%", HorizontalAlignment.RIGHT);
        totalRight = total(null, HorizontalAlignment.RIGHT);
        smallParagraph = wrapped(font(9, false, null));
        listText = list(font(9, false, null));
        listBold = list(font(9, true, DARK));
        listDate = list(font(9, false, null));
        listDate.setDataFormat(format("yyyy\\-mm\\-dd"));
        listDate.setAlignment(HorizontalAlignment.LEFT);
        listLink = list(link());
    }

    private void becomeDefaultFont() {
        XSSFFont first = workbook.getFontAt(0);
        first.setFontName(FONT);
        first.setFontHeightInPoints((short) 10);
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue}, null);
    }

    private XSSFFont font(int points, boolean bold, XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private XSSFFont link() {
        XSSFFont font = font(9, false, colour(0x05, 0x63, 0xC1));
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle header(HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font(10, true, WHITE));
        style.setFillForegroundColor(DARK);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(alignment);
        return style;
    }

    private XSSFCellStyle cell(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = plain(font(10, false, null));
        style.setAlignment(alignment);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(LINE);
        if (format != null) {
            style.setDataFormat(format(format));
        }
        return style;
    }

    private XSSFCellStyle total(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = cell(format, alignment);
        style.setFont(font(10, true, null));
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(DARK);
        return style;
    }

    private XSSFCellStyle list(XSSFFont font) {
        XSSFCellStyle style = wrapped(font);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(LINE);
        return style;
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }
}
