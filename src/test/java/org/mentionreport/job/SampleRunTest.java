package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.job.SampleReport.Found;
import org.mentionreport.report.ReadCsv;

/** One run over the sample that the project ships: each of its traps, and that the files of the report agree. */
class SampleRunTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/mentionreport/job");

    @TempDir
    private static Path output;

    private static SampleReport report;
    private static RealJob.Ended ended;

    @BeforeAll
    static void runOnce() throws IOException {
        ended = RealJob.call("run", "--output", output.toString(), "--master", "local[2]", "--as-of", "2026-11-23");
        assertThat(ended.code()).as("%s", ended.err()).isZero();
        report = SampleReport.of(output.resolve("latest").toRealPath());
    }

    static Stream<Arguments> mentions() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> limits = limits();
        return ReadCsv.rows(EXPECTED, "sample-mentions").stream()
                .filter(row -> !limits.contains(row.getField("source")))
                .map(row -> {
                    String source = row.getField("source");
                    int number = numbers.merge(source, 1, Integer::sum);
                    String trap = row.getField("trap").isEmpty() ? "" : ": " + row.getField("trap");
                    String name = source + " names " + row.getField("name").replaceAll("\\s+", " ") + " (" + number
                            + ")" + trap;
                    return arguments(named(name, row), number);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mentions")
    void aMentionHasItsGroupNameAndCountries(NamedCsvRecord expected, int number) {
        String source = expected.getField("source");
        List<Found> all = report.mentionsIn(source);

        assertThat(all).as("the mentions of %s", source).hasSizeGreaterThanOrEqualTo(number);
        Found found = all.get(number - 1);
        assertThat(found)
                .as("mention %d of %s, among %s", number, source, all)
                .extracting(Found::group, Found::name, Found::countries)
                .containsExactly(
                        expected.getField("group"),
                        expected.getField("name").replaceAll("\\s+", " "),
                        List.of(expected.getField("country_codes").split(";")));
        NamedCsvRecord article = report.articles().get(source);
        assertThat(article.getField("title")).isEqualTo(expected.getField("title"));
        assertThat(article.getField("published")).isEqualTo(expected.getField("published"));
    }

    /** Articles that the rules do not understand yet, each with the reason. */
    private static Set<String> limits() throws IOException {
        return ReadCsv.rows(EXPECTED, "sample-limits").stream()
                .map(row -> row.getField("source"))
                .collect(Collectors.toSet());
    }

    static Stream<Arguments> articles() throws IOException {
        Set<String> limits = limits();
        return records("article").filter(arguments -> !limits.contains(sourceOf(arguments)));
    }

    @SuppressWarnings("unchecked")
    private static String sourceOf(Arguments arguments) {
        return ((Named<NamedCsvRecord>) arguments.get()[0]).getPayload().getField("source");
    }

    private static Stream<Arguments> records(String outcome) throws IOException {
        return ReadCsv.rows(EXPECTED, "sample-articles").stream()
                .filter(row -> row.getField("outcome").equals(outcome))
                .map(row -> arguments(named(row.getField("source") + ": " + row.getField("why"), row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleHasItsDateLanguageSettingAndNumberOfMentions(NamedCsvRecord expected) {
        String source = expected.getField("source");
        assertThat(report.articles()).containsKey(source);

        NamedCsvRecord article = report.articles().get(source);
        assertThat(fields(article, "url", "title", "published", "date_basis", "language", "country_codes", "mentions"))
                .as("%s, in which were found %s", source, report.mentionsIn(source))
                .isEqualTo(
                        fields(expected, "url", "title", "published", "date_basis", "language", "setting", "mentions"));
        assertThat(report.mentionsIn(source)).hasSize(Integer.parseInt(expected.getField("mentions")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sample-copies.csv", useHeadersInDisplayName = true)
    void aCopyIsListedWithTheArticleItRepeats(String source, String repeats, String how) throws IOException {
        assertThat(report.articles()).doesNotContainKey(source).containsKey(repeats);

        NamedCsvRecord copy = report.byKey("duplicates").get(source);
        assertThat(copy.getField("article_id"))
                .isEqualTo(report.articles().get(repeats).getField("article_id"));
        assertThat(copy.getField("how")).isEqualTo(how);
    }

    @Test
    void everyRecordIsAnArticleACopyOrRejectedAndNothingElseIs() throws IOException {
        assertThat(report.articles().keySet()).isEqualTo(expectedSources("article"));
        assertThat(report.byKey("duplicates").keySet())
                .isEqualTo(expectedSources("duplicate"))
                .isEqualTo(Set.copyOf(ReadCsv.column(EXPECTED, "sample-copies", "source")));
        assertThat(report.byKey("rejected").keySet())
                .isEqualTo(expectedSources("rejected"))
                .isEqualTo(Set.copyOf(ReadCsv.column(EXPECTED, "sample-rejected", "source")));
    }

    private static Set<String> expectedSources(String outcome) throws IOException {
        return records(outcome)
                .map(arguments -> ((Named<?>) arguments.get()[0]).getPayload())
                .map(row -> ((NamedCsvRecord) row).getField("source"))
                .collect(Collectors.toSet());
    }

    @Test
    void theYearsAndTheGroupsOfAYearAddUpToTheMentions() throws IOException {
        long mentions = report.rows("mentions").stream()
                .map(row -> row.getField("mention_id"))
                .distinct()
                .count();

        assertThat(mentions).isPositive();
        assertThat(report.sum("years", "mentions")).isEqualTo(mentions);
        assertThat(report.sum("group_years", "mentions")).isEqualTo(mentions);
        assertThat(report.sum("articles", "mentions")).isEqualTo(mentions);
        assertThat(report.sum("years", "articles_read"))
                .isEqualTo(report.articles().size());
        assertThat(report.sum("years", "articles"))
                .isEqualTo(report.articles().values().stream()
                        .filter(article -> !article.getField("mentions").equals("0"))
                        .count());
    }

    @Test
    void aCountIsTheMentionsThatStandInItsCountryGroupAndYear() throws IOException {
        Map<String, List<Long>> counted = new TreeMap<>();
        for (NamedCsvRecord row : report.rows("mention_counts")) {
            counted.put(
                    row.getField("count_id"),
                    List.of(Long.valueOf(row.getField("mentions")), Long.valueOf(row.getField("articles"))));
        }

        Map<String, List<Long>> expected = new TreeMap<>();
        report.rows("mentions").stream()
                .collect(Collectors.groupingBy(SampleRunTest::countId))
                .forEach((id, rows) -> {
                    long articles = rows.stream()
                            .map(row -> row.getField("article_id"))
                            .distinct()
                            .count();
                    expected.put(id, List.of((long) rows.size(), articles));
                });
        assertThat(counted).isEqualTo(expected);
    }

    private static String countId(NamedCsvRecord row) {
        String year = row.getField("year").isEmpty() ? "unknown" : row.getField("year");
        return row.getField("country_code") + "." + row.getField("group_id") + "." + year;
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "mentions"})
    void theFactsHaveTheColumnsOfTheTable(String table) throws IOException {
        assertThat(facts(table).get(0).keySet())
                .containsExactlyElementsOf(report.rows(table).get(0).getHeader());
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "mentions"})
    void theFactsAreTheRowsOfTheTable(String table) throws IOException {
        List<Map<String, String>> facts = facts(table);
        Set<String> columns = facts.get(0).keySet();
        List<Map<String, String>> rows = new ArrayList<>();
        for (NamedCsvRecord row : report.rows(table)) {
            Map<String, String> cells = row.getFieldsAsMap();
            cells.keySet().retainAll(columns);
            rows.add(cells);
        }

        assertThat(facts).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(facts.get(row)).isEqualTo(rows.get(row));
        }
    }

    private static List<Map<String, String>> facts(String table) throws IOException {
        return FactsRows.of(report.folder().resolve("facts").resolve(table + ".parquet"));
    }

    @Test
    void theSumsAreThoseOfAllOtherFiles() throws Exception {
        List<String> lines = Files.readAllLines(report.folder().resolve("SHA256SUMS"));
        List<String> expected = new ArrayList<>();
        try (Stream<Path> files = Files.walk(report.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                expected.add(HexFormat.of().formatHex(digest) + "  "
                        + report.folder().relativize(file));
            }
        }
        expected.removeIf(line -> line.endsWith("  SHA256SUMS"));

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theManifestSaysTheSumsOfTheRun() throws IOException {
        JsonNode manifest =
                new ObjectMapper().readTree(report.folder().resolve("run.json").toFile());

        assertThat(manifest.at("/run_id").asText())
                .isEqualTo(report.folder().getFileName().toString())
                .isEqualTo("2026-11-23.1");
        assertThat(manifest.at("/outcome").asText()).isEqualTo("published");
        JsonNode counts = manifest.at("/counts");
        assertThat(counts.at("/records_seen").asLong())
                .isEqualTo(counts.at("/articles").asLong()
                        + counts.at("/duplicates").asLong()
                        + counts.at("/rejected").asLong())
                .isEqualTo(ReadCsv.rows(EXPECTED, "sample-articles").size());
        assertThat(counts.at("/articles").asLong()).isEqualTo(report.articles().size());
        assertThat(counts.at("/mentions").asLong()).isEqualTo(report.sum("years", "mentions"));
        assertThat(manifest.at("/checks"))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.at("/passed").asBoolean()).isTrue());
    }

    @Test
    void theRunSaysWhatItPublished() throws IOException {
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .last()
                .asString()
                .startsWith("Published 2026-11-23.1: 59 articles, " + report.sum("years", "mentions") + " mentions, ");
    }

    private static List<String> fields(NamedCsvRecord row, String... columns) {
        return Stream.of(columns).map(row::getField).toList();
    }
}
