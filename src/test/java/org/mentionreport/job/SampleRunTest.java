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
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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
        Set<String> limits = limits();
        Map<String, Integer> numbers = new HashMap<>();
        return ReadCsv.rows(EXPECTED, "sample-mentions").stream()
                .filter(row -> !limits.contains(row.getField("source")))
                .map(row -> {
                    String source = row.getField("source");
                    int number = numbers.merge(source, 1, Integer::sum);
                    String trap = row.getField("trap").isEmpty() ? "" : ": " + row.getField("trap");
                    return arguments(named(source + ", mention " + number + trap, row), number);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mentions")
    void aMentionHasItsGroupNameAndCountries(NamedCsvRecord expected, int number) {
        String source = expected.getField("source");
        List<Found> all = report.mentionsIn(source);

        assertThat(all).as("the mentions of %s", source).hasSizeGreaterThanOrEqualTo(number);
        assertThat(all.get(number - 1))
                .as("mention %d of %s, among %s", number, source, all)
                .extracting(Found::group, Found::name, Found::countries)
                .containsExactly(expected.getField("group"), expected.getField("name"), countries(expected));
        assertThat(fields(report.articles().get(source), "title", "published"))
                .isEqualTo(fields(expected, "title", "published"));
    }

    static Stream<Arguments> articles() throws IOException {
        Set<String> limits = limits();
        return expected("article")
                .filter(row -> !limits.contains(row.getField("source")))
                .map(row -> arguments(named(row.getField("source") + ": " + row.getField("why"), row)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void anArticleHasItsDateLanguageSettingAndNumberOfMentions(NamedCsvRecord expected) {
        String source = expected.getField("source");
        assertThat(report.articles()).containsKey(source);

        assertThat(told(report.articles().get(source), "country_codes"))
                .as("%s, in which were found %s", source, report.mentionsIn(source))
                .isEqualTo(told(expected, "setting"));
        assertThat(report.mentionsIn(source)).hasSize(Integer.parseInt(expected.getField("mentions")));
    }

    /** Articles that the rules do not understand yet, each with the reason. */
    static Set<String> limits() throws IOException {
        return new TreeSet<>(ReadCsv.column(EXPECTED, "sample-limits", "source"));
    }

    /** What the rules have learnt to understand is to be taken off the list. */
    @ParameterizedTest
    @MethodSource("limits")
    void aLimitIsOneStill(String source) throws IOException {
        NamedCsvRecord article = expected("article")
                .filter(row -> row.getField("source").equals(source))
                .findFirst()
                .orElseThrow();
        List<Object> expected = new ArrayList<>(told(article, "setting"));
        ReadCsv.rows(EXPECTED, "sample-mentions").stream()
                .filter(row -> row.getField("source").equals(source))
                .forEach(row -> expected.add(List.of(row.getField("group"), row.getField("name"), countries(row))));

        List<Object> actual = new ArrayList<>(told(report.articles().get(source), "country_codes"));
        report.mentionsIn(source).forEach(found -> actual.add(List.of(found.group(), found.name(), found.countries())));
        assertThat(actual).isNotEqualTo(expected);
    }

    private static Stream<NamedCsvRecord> expected(String outcome) throws IOException {
        return ReadCsv.rows(EXPECTED, "sample-articles").stream()
                .filter(row -> row.getField("outcome").equals(outcome));
    }

    private static List<String> told(NamedCsvRecord article, String setting) {
        return fields(article, "url", "title", "published", "date_basis", "language", setting, "mentions");
    }

    private static List<String> countries(NamedCsvRecord expected) {
        return List.of(expected.getField("country_codes").split(";"));
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

    @ParameterizedTest
    @CsvFileSource(resources = "sample-rejected.csv", useHeadersInDisplayName = true)
    void aBrokenRecordIsListedWithItsReason(String source, String reason, String detail) throws IOException {
        assertThat(report.articles()).doesNotContainKey(source);

        NamedCsvRecord rejected = report.byKey("rejected").get(source);
        assertThat(rejected.getField("reason")).isEqualTo(reason);
        assertThat(rejected.getField("detail")).contains(detail);
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
        return expected(outcome).map(row -> row.getField("source")).collect(Collectors.toSet());
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

    @Test
    void theWorkbookHasTheCountsOfTheTable() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (NamedCsvRecord row : report.rows("mention_counts")) {
            List<String> cells = new ArrayList<>(
                    fields(row, "country", "country_code", "group", "year", "mentions", "articles", "articles_read"));
            cells.set(3, cells.get(3).isEmpty() ? "Unknown" : cells.get(3));
            cells.add(row.getField("count_id"));
            expected.add(cells);
        }

        List<List<String>> counts = WorkbookRows.of(report.folder().resolve("mention-report.xlsx"), "Counts");
        List<List<String>> listed = counts.stream()
                .dropWhile(row -> !row.contains("Mentions"))
                .skip(1)
                .map(row -> Stream.concat(row.subList(0, 7).stream(), Stream.of(row.get(10)))
                        .toList())
                .toList();
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void theSummarySaysTheSumsOfTheRun() throws IOException {
        List<String> cells = WorkbookRows.of(report.folder().resolve("mention-report.xlsx"), "Summary").stream()
                .flatMap(List::stream)
                .toList();
        Set<String> named = report.rows("mentions").stream()
                .map(row -> row.getField("group_id"))
                .collect(Collectors.toSet());

        assertThat(cells)
                .containsSubsequence(
                        Long.toString(report.sum("years", "mentions")),
                        Long.toString(report.sum("years", "articles")),
                        Integer.toString(named.size()));
        assertThat(cells).anySatisfy(text -> assertThat(text)
                .contains("65 records")
                .contains("59 articles")
                .contains("4 duplicates")
                .contains("2 rejected"));
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

    /** Several would be listed in an order that differs from one JVM to the next: then the same input has other bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"articles", "mentions"})
    void aColumnOfTheFactsHasOneEncoding(String table) throws IOException {
        assertThat(FactsRows.encodings(report.folder().resolve("facts").resolve(table + ".parquet")))
                .isNotEmpty()
                .allSatisfy(encodings -> assertThat(encodings).hasSize(1));
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
