package org.mentionreport.mention;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentionreport.article.Article;
import org.mentionreport.article.DateBasis;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Group;

/** Sentences as the press writes them, with the mentions that a reader finds in them. */
final class SentenceTable {
    private static final List<String> TABLES =
            List.of("names", "appositions", "origin", "speakers", "routes", "settings", "places", "parties");

    private SentenceTable() {}

    /**
     * A row of a table.
     *
     * @param expected {@code Group=COL+VEN} for each mention, in the order of the text
     */
    record Row(
            String id, String language, String section, String published, String text, String expected, String note) {

        @Override
        public String toString() {
            return id + " " + note;
        }
    }

    /** All rows of all tables. */
    static Stream<Row> rows() {
        return TABLES.stream().flatMap(table -> read(table + ".csv").stream());
    }

    /** What the rules cannot do yet. */
    static Stream<Row> limits() {
        return read("limits.csv").stream();
    }

    private static List<Row> read(String table) {
        try (Reader in = new InputStreamReader(SentenceTable.class.getResourceAsStream(table), StandardCharsets.UTF_8);
                CSVReader csv = new CSVReaderBuilder(in)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .withSkipLines(1)
                        .build()) {
            return csv.readAll().stream()
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvException e) {
            throw new IllegalStateException(table, e);
        }
    }

    static Gazetteer shippedCatalogue() {
        try {
            return Gazetteer.load(Path.of("jobs", "catalogue"), Path.of("jobs", "language"));
        } catch (FaultException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The mentions that are expected, by group id. */
    static List<String> expected(Row row, Gazetteer gazetteer) {
        List<String> mentions = new ArrayList<>();
        for (String mention : row.expected().split(";", -1)) {
            if (!mention.isBlank()) {
                int sign = mention.indexOf('=');
                String group = gazetteer
                        .groupNamed(mention.substring(0, sign).strip())
                        .map(Group::id)
                        .orElseThrow(() -> new IllegalStateException("no such group: " + mention));
                mentions.add(group + mention.substring(sign).strip());
            }
        }
        return mentions;
    }

    /** The mentions that are found, in the same form. */
    static List<String> found(Row row, Gazetteer gazetteer, MentionFinder finder) {
        return finder.find(article(row, gazetteer)).mentions().stream()
                .map(mention -> mention.groupId() + "=" + String.join("+", mention.countries()))
                .toList();
    }

    private static Article article(Row row, Gazetteer gazetteer) {
        String text = row.text().replaceAll("(?<!\n)\n(?!\n)", " ");
        int break_ = text.indexOf("\n\n");
        String first = break_ < 0 ? "" : text.substring(0, break_);
        return new Article(
                row.id(),
                "",
                "",
                first.endsWith(".") ? "" : first,
                row.published().isEmpty() ? null : LocalDate.parse(row.published()),
                DateBasis.NONE,
                row.language(),
                section(row, gazetteer),
                "",
                text);
    }

    private static String section(Row row, Gazetteer gazetteer) {
        return Arrays.stream(row.section().split(";", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> gazetteer.countries().stream()
                        .filter(country -> country.code().equals(code))
                        .map(Country::english)
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.joining(" / "));
    }
}
