package org.mentionreport.evaluate;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;

/** Reads a table of a published run by the names of its columns, a row at a time: it may be long, and may have got columns since. */
final class RunTable {

    private RunTable() {}

    static void read(Path file, List<String> columns, Consumer<Map<String, String>> rows)
            throws IOException, FaultException {
        if (!Files.exists(file)) {
            throw fault(file, 0, "the table is missing", "Name the folder of a published run");
        }
        try (CSVReader reader = new CSVReaderBuilder(Files.newBufferedReader(file))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .build()) {
            String[] first = reader.readNext();
            List<String> header = first == null ? List.of() : Arrays.asList(first);
            for (String column : columns) {
                if (!header.contains(column)) {
                    throw fault(file, 1, "the table has no column " + column, "Name the folder of a published run");
                }
            }
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (cells.length != header.size()) {
                    throw fault(
                            file,
                            (int) reader.getLinesRead(),
                            "the header has " + header.size() + " cells, this row " + cells.length,
                            "Take the table as the run left it");
                }
                Map<String, String> row = new HashMap<>();
                columns.forEach(column -> row.put(column, ""));
                for (int i = 0; i < cells.length; i++) {
                    row.replace(header.get(i), cells[i]);
                }
                rows.accept(row);
            }
        } catch (CsvValidationException e) {
            throw new IOException("Cannot read " + file, e);
        }
    }

    private static FaultException fault(Path file, int line, String what, String cure) {
        return new FaultException(List.of(new Fault(file.toString(), line, what, cure)));
    }
}
