package org.mentionreport.report.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportSource;

/**
 * The CSV files of a report.
 *
 * @param spreadsheetSafe whether a second set is written in which text that a spreadsheet would run is defused
 */
public record CsvReport(boolean spreadsheetSafe) {

    /** The folder of the faithful files, in the run's folder. */
    public static final String FOLDER = "csv";

    /** The folder of the second set. */
    public static final String SPREADSHEET_FOLDER = "csv-spreadsheet";

    /**
     * Writes {@code csv/*.csv}, and {@code csv-spreadsheet/*.csv} if asked for.
     *
     * @param folder the run's folder; folders below it are made
     * @throws IOException where a file cannot be written, with its name
     */
    public void write(ReportSource source, Path folder) throws IOException {
        writeAll(source, folder.resolve(FOLDER), false);
        if (spreadsheetSafe) {
            writeAll(source, folder.resolve(SPREADSHEET_FOLDER), true);
        }
    }

    private static void writeAll(ReportSource source, Path folder, boolean safe) throws IOException {
        Files.createDirectories(folder);
        CsvFile file = new CsvFile(folder, safe);
        for (Table<?> table : tables(source)) {
            file.write(table, source);
        }
    }

    private static List<Table<?>> tables(ReportSource source) {
        CatalogueNames names = CatalogueNames.of(source);
        return List.of(
                new MentionCountsTable(names),
                new GroupYearsTable(names),
                new CoverageTable(names),
                new YearsTable(),
                new MentionsTable(names),
                new ArticlesTable(source.scope()),
                new DuplicatesTable(),
                new RejectedTable(),
                new CorrectionsTable(),
                new GroupsTable(),
                new CountriesTable(),
                new CandidatesTable());
    }
}
