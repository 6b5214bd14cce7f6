package org.mentionreport.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a sheet back, with another library than the one that wrote it. Fails on any formula. */
final class ReadSheet {
    private final List<List<Object>> rows;

    private ReadSheet(List<List<Object>> rows) {
        this.rows = rows;
    }

    static ReadSheet of(Path file, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.findSheet(name).orElseThrow();
            try (Stream<Row> rows = sheet.openStream()) {
                return new ReadSheet(rows.map(ReadSheet::values).toList());
            }
        }
    }

    static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(file))) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Object> values(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column ->
                        row.getOptionalCell(column).map(ReadSheet::value).orElse(""))
                .toList();
    }

    private static Object value(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            throw new AssertionError("a formula in " + cell.getAddress());
        }
        Object value = cell.getValue();
        return value == null ? "" : value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }

    /** All rows, empty cells as empty text, numbers without needless zeros. */
    List<List<Object>> rows() {
        return rows;
    }

    /** The rows below the header that begins with this text. */
    List<List<Object>> below(String header) {
        int at = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).size() > 2 && rows.get(row).get(0).equals(header))
                .findFirst()
                .orElseThrow();
        return rows.subList(at + 1, rows.size());
    }

    /** The row that begins with this value. */
    List<Object> row(Object first) {
        return rows.stream()
                .filter(row -> !row.isEmpty() && row.get(0).equals(first))
                .findFirst()
                .orElseThrow();
    }

    boolean says(String text) {
        return rows.stream().flatMap(List::stream).anyMatch(value -> value.toString()
                .contains(text));
    }
}
