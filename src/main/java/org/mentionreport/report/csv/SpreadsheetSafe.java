package org.mentionreport.report.csv;

/**
 * Defuses text that a spreadsheet would run as a formula when it opens a CSV file: a leading apostrophe makes it plain
 * text. The characters are those of OWASP's page on CSV injection.
 */
final class SpreadsheetSafe {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SpreadsheetSafe() {}

    static String defuse(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
