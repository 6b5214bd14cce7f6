package org.mentionreport.job;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.report.ReadCsv;

/** A published run's tables, the mentions gathered by the record they stand in. */
final class SampleReport {
    private final Path folder;
    private final Map<String, NamedCsvRecord> articles = new LinkedHashMap<>();
    private final Map<String, Map<String, Found>> mentions = new LinkedHashMap<>();

    private SampleReport(Path folder) {
        this.folder = folder;
    }

    /**
     * A mention as the report has it.
     *
     * @param name with line breaks as blanks
     * @param countries in the order of their codes
     * @param settledBy the basis, the rule and the words: what to look at where it is wrong
     */
    record Found(String group, String name, List<String> countries, String settledBy) {}

    static SampleReport of(Path folder) throws IOException {
        SampleReport report = new SampleReport(folder);
        report.rows("articles").forEach(row -> report.articles.put(row.getField("source"), row));
        for (NamedCsvRecord row : report.rows("mentions")) {
            report.mentions
                    .computeIfAbsent(row.getField("source"), source -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getField("mention_id"), id -> found(row))
                    .countries()
                    .add(row.getField("country_code"));
        }
        return report;
    }

    private static Found found(NamedCsvRecord row) {
        return new Found(
                row.getField("group"),
                row.getField("name").replaceAll("\\s+", " "),
                new ArrayList<>(),
                row.getField("country_basis") + " by " + row.getField("country_rule") + " ["
                        + row.getField("country_evidence") + "]");
    }

    Path folder() {
        return folder;
    }

    List<NamedCsvRecord> rows(String table) throws IOException {
        return ReadCsv.rows(folder.resolve("csv"), table);
    }

    /** The rows of a table by their first column, their key. */
    Map<String, NamedCsvRecord> byKey(String table) throws IOException {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        rows(table).forEach(row -> rows.put(row.getField(0), row));
        return rows;
    }

    /** How many a number column of a table adds up to. */
    long sum(String table, String column) throws IOException {
        return rows(table).stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum();
    }

    /** The articles by source. */
    Map<String, NamedCsvRecord> articles() {
        return articles;
    }

    /** The mentions of a record in the order of its text. */
    List<Found> mentionsIn(String source) {
        return List.copyOf(mentions.getOrDefault(source, Map.of()).values());
    }
}
