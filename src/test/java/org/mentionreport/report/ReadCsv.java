package org.mentionreport.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a report's CSV file back, with another library than the one that wrote it. */
public final class ReadCsv {

    private ReadCsv() {}

    public static List<NamedCsvRecord> rows(Path folder, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return reader.stream().toList();
        }
    }

    /** One column from top to bottom. */
    public static List<String> column(Path folder, String table, String column) throws IOException {
        return rows(folder, table).stream().map(row -> row.getField(column)).toList();
    }
}
