package org.mentionreport.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table is written, told from its beginning.
 *
 * @param delimiter one of comma, semicolon, tab and bar
 * @param quote what encloses a cell
 * @param backslashEscapes whether a quote inside a cell is written {@code \"} and not doubled
 */
record CsvLayout(char delimiter, char quote, boolean backslashEscapes) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /** The layout under which the first row names the most fields, or none where no row does. */
    static Optional<CsvLayout> sniff(String head, FieldNames names) {
        String[] lines = head.split("\r\n|\n|\r", 3);
        boolean excelSays = lines.length > 1 && lines[0].matches("(?i)sep=.");
        String first = excelSays ? lines[1] : lines[0];
        CsvLayout best = null;
        int bestScore = 0;
        for (char delimiter : DELIMITERS) {
            CsvLayout layout = new CsvLayout(delimiter, quoteOf(head, delimiter), escapes(head));
            int score = layout.score(first, names);
            if (score > bestScore) {
                best = layout;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Known names count most; a row without one may still be a header, whose names the settings do not know yet. */
    private int score(String header, FieldNames names) {
        CsvRow row = new CsvRow(this);
        if (row.add(header) == CsvRow.State.BROKEN) {
            return 0;
        }
        List<String> cells = row.cells();
        int known = (int) cells.stream().filter(names::isKnown).count();
        return known * 1000 + (cells.size() > 1 ? cells.size() : 0);
    }

    private static char quoteOf(String head, char delimiter) {
        String mark = Pattern.quote(String.valueOf(delimiter));
        boolean single = head.indexOf('"') < 0
                && Pattern.compile("(?m)(^|" + mark + ")'[^'\n]*'(" + mark + "|$)")
                        .matcher(head)
                        .find();
        return single ? '\'' : '"';
    }

    private static boolean escapes(String head) {
        return head.contains("\\\"")
                && !Pattern.compile("[^,;\t|\n]\"\"[^,;\t|\n]").matcher(head).find();
    }
}
