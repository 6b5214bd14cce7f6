package org.mentionreport.job;

import java.io.IOException;
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

/** Reads a sheet of a workbook back, each number as the CSV files write it. */
final class WorkbookRows {

    private WorkbookRows() {}

    static List<List<String>> of(Path workbook, String sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(Files.newInputStream(workbook));
                Stream<Row> rows = read.findSheet(sheet).orElseThrow().openStream()) {
            return rows.map(WorkbookRows::cells).toList();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column ->
                        row.getOptionalCell(column).map(WorkbookRows::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}
