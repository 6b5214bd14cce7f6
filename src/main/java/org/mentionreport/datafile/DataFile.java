package org.mentionreport.datafile;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a CSV file that an analyst edits: UTF-8, RFC 4180, leading lines that start with {@code #} explain the file, then a
 * header. What cannot be read is told as a {@link Fault} and left out; reading goes on, so that one call tells all faults.
 */
public final class DataFile {
    private final Path path;
    private final List<String> columns;
    private final CellCheck check;
    private final List<Fault> faults;

    private DataFile(Path path, List<String> columns, CellCheck check, List<Fault> faults) {
        this.path = path;
        this.columns = columns;
        this.check = check;
        this.faults = faults;
    }

    /**
     * The rows of a file.
     *
     * @param folder where the file stands
     * @param name its name
     * @param columns the columns it must have, in order
     * @param faults what is wrong is added here
     */
    public static Rows read(Path folder, String name, List<String> columns, List<Fault> faults) {
        return new DataFile(folder.resolve(name), columns, CellCheck.OF_TEXTS, faults).rows();
    }

    /** The rows of a file whose cells are names and codes, in which blanks that nobody sees are a fault as well. */
    public static Rows readTidy(Path folder, String name, List<String> columns, List<Fault> faults) {
        return new DataFile(folder.resolve(name), columns, CellCheck.OF_NAMES, faults).rows();
    }

    private Rows rows() {
        String text;
        try {
            text = decoded(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            fault(0, "the file is missing", "Put it back, or name another folder in the settings");
            return Rows.LOST;
        } catch (IOException e) {
            fault(0, "the file cannot be read (" + e.getMessage() + ")", "Check its permissions");
            return Rows.LOST;
        }
        if (text.startsWith("\ufeff")) {
            fault(1, "the file starts with a byte order mark", "Save it as UTF-8 without BOM");
            text = text.substring(1);
        }
        return text.isEmpty() ? Rows.LOST : table(text);
    }

    /** The text of the file; empty, and told as a fault, where there is none. */
    private String decoded(byte[] content) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = utf8.decode(bytes, text, true);
        if (result.isError()) {
            String before = text.flip().toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            fault(line, "the file is not UTF-8", "Save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')");
            return "";
        }
        if (content.length == 0) {
            fault(0, "the file is empty", "Put its header back: " + String.join(",", columns));
        }
        return text.flip().toString();
    }

    private Rows table(String text) {
        int headerLine = headerLine(text);
        String table = afterLines(text, headerLine - 1);
        List<Row> rows = new ArrayList<>();
        boolean whole = true;
        int line = headerLine;
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(table))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            if (!isHeader(reader.readNext(), headerLine)) {
                return Rows.LOST;
            }
            line = headerLine + (int) reader.getLinesRead();
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                whole &= row(cells, line, rows);
                line = headerLine + (int) reader.getLinesRead();
            }
        } catch (IOException | CsvException e) {
            fault(line, "the quotation marks of the row do not pair", "Look for a quotation mark without its partner");
            whole = false;
        }
        return new Rows(rows, whole);
    }

    private boolean isHeader(String[] header, int line) {
        if (header != null && Arrays.asList(header).equals(columns)) {
            return true;
        }
        String found = header == null ? "" : String.join(",", header);
        boolean commas = header == null || header.length > 1 || !found.matches(".*[;\t].*");
        fault(
                line,
                "the header is not as expected: '" + found + "'",
                (commas ? "It must be: " : "Save the file with commas between the cells: ")
                        + String.join(",", columns));
        return false;
    }

    /** Whether the row, if it is one, could be read. */
    private boolean row(String[] cells, int line, List<Row> rows) {
        if (cells.length == 1 && (cells[0].isBlank() || cells[0].startsWith("#"))) {
            return true;
        }
        if (cells.length != columns.size()) {
            fault(
                    line,
                    "the row has " + cells.length + (cells.length == 1 ? " cell" : " cells") + " instead of "
                            + columns.size(),
                    cells.length == 1 && cells[0].matches(".*[;\t].*")
                            ? "Put commas between the cells"
                            : "Put cells that hold a comma in quotation marks; an empty cell keeps its comma");
            return false;
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(columns.get(i), cells[i]);
        }
        Row row = new Row(path.toString(), line, byColumn);
        check.run(row, faults);
        rows.add(row);
        return true;
    }

    /** The line of the header, from 1: the first that does not start with {@code #}. */
    private static int headerLine(String text) {
        int line = 1;
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            at = end + 1;
            line++;
        }
        return line;
    }

    private static String afterLines(String text, int lines) {
        int at = 0;
        for (int i = 0; i < lines; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.substring(at);
    }

    private void fault(int line, String what, String cure) {
        faults.add(new Fault(path.toString(), line, what, cure));
    }
}
