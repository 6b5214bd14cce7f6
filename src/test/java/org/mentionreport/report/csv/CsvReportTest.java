package org.mentionreport.report.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.count.Coverage;
import org.mentionreport.count.GroupYear;
import org.mentionreport.count.MentionCount;
import org.mentionreport.count.YearCount;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ElsewhereOnEarth;
import org.mentionreport.report.FixtureSource;
import org.mentionreport.report.Fixtures;
import org.mentionreport.report.MentionRow;
import org.mentionreport.report.ReadCsv;
import org.mentionreport.report.ReportScope;

class CsvReportTest {
    private static final FixtureSource SOURCE = Fixtures.realistic();
    private static final CatalogueNames NAMES = CatalogueNames.of(SOURCE);

    @TempDir
    private Path run;

    private Path csv;

    @BeforeEach
    void writeARealisticReport() throws IOException {
        new CsvReport(false).write(SOURCE, run);
        csv = run.resolve("csv");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/mentionreport/report/columns.csv", numLinesToSkip = 1)
    void aFileHasTheColumnsOfTheContractInOrder(String file, String columns) throws IOException {
        List<String> lines = Files.readAllLines(csv.resolve(file + ".csv"), StandardCharsets.UTF_8);

        assertThat(lines.get(0)).isEqualTo(columns.replace(' ', ','));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/mentionreport/report/columns.csv", numLinesToSkip = 1)
    void theFirstColumnIsAKeyThatIsSortedAndNeverEmptyOrRepeated(String file, String columns) throws IOException {
        List<String> keys = ReadCsv.column(csv, file, columns.split(" ", -1)[0]);

        assertThat(keys).isNotEmpty().doesNotContain("").doesNotHaveDuplicates().isSorted();
    }

    @Test
    void mentionCountsHoldEveryCount() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (MentionCount row : SOURCE.counts().mentionCounts()) {
            expected.add(texts(
                    row.countryCode() + "." + row.groupId() + "." + (row.year() == null ? "unknown" : row.year()),
                    row.countryCode(),
                    NAMES.country(row.countryCode()),
                    row.groupId(),
                    NAMES.group(row.groupId()),
                    row.year(),
                    row.mentions(),
                    row.articles(),
                    row.articlesRead(),
                    "%.3f".formatted(1000.0 * row.articles() / row.articlesRead()),
                    row.firstPublished(),
                    row.lastPublished()));
        }

        assertThat(cells("mention_counts")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void groupYearsHoldEveryCount() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (GroupYear row : SOURCE.counts().groupYears()) {
            expected.add(texts(
                    row.groupYearId(),
                    row.groupId(),
                    NAMES.group(row.groupId()),
                    row.year(),
                    row.mentions(),
                    row.articles(),
                    row.countries()));
        }

        assertThat(cells("group_years")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void coverageHoldsEveryCount() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (Coverage row : SOURCE.counts().coverage()) {
            expected.add(texts(
                    row.coverageId(),
                    row.countryCode(),
                    NAMES.country(row.countryCode()),
                    row.year(),
                    row.outlet(),
                    row.articlesRead(),
                    row.articles(),
                    row.mentions()));
        }

        assertThat(cells("coverage")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void yearsHoldEveryCountAndAddUpToTheMentions() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (YearCount row : SOURCE.counts().years()) {
            expected.add(texts(
                    row.year() == null ? "unknown" : row.year(),
                    row.year(),
                    row.articlesRead(),
                    row.articles(),
                    row.mentions(),
                    row.complete()));
        }

        assertThat(cells("years")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sum("years", "mentions"))
                .isEqualTo(sum("group_years", "mentions"))
                .isEqualTo(sum("articles", "mentions"))
                .isEqualTo(SOURCE.counts().totals().mentions());
    }

    @Test
    void mentionsStandOncePerCountryWithTheirArticle() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (ArticleFact article : SOURCE.articleList()) {
            for (MentionFact mention : article.mentions()) {
                for (String country : mention.countries()) {
                    expected.add(texts(
                            mention.mentionId() + "." + country,
                            mention.mentionId(),
                            article.articleId(),
                            article.source(),
                            article.url(),
                            article.title(),
                            article.outlet(),
                            article.published(),
                            article.year(),
                            article.language(),
                            mention.groupId(),
                            NAMES.group(mention.groupId()),
                            mention.name(),
                            country,
                            NAMES.country(country),
                            mention.basis(),
                            mention.evidence(),
                            mention.rule(),
                            mention.before(),
                            mention.after(),
                            mention.start()));
                }
            }
        }

        assertThat(cells("mentions")).containsExactlyElementsOf(expected);
    }

    @Test
    void articlesStandWithWhatWasReadOfThem() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (ArticleFact article : SOURCE.articleList()) {
            expected.add(texts(
                    article.articleId(),
                    article.source(),
                    article.url(),
                    article.outlet(),
                    article.title(),
                    article.published(),
                    article.year(),
                    article.dateBasis(),
                    article.language(),
                    String.join(";", article.settings()),
                    article.section(),
                    article.characters(),
                    article.mentions().size(),
                    article.contentSha256()));
        }

        assertThat(cells("articles")).containsExactlyElementsOf(expected);
    }

    @Test
    void duplicatesSayWhatTheyRepeatAndHowAlikeTheyAre() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        SOURCE.duplicateList()
                .forEach(copy -> expected.add(texts(
                        copy.source(),
                        copy.url(),
                        copy.articleId(),
                        copy.how().words(),
                        "%.3f".formatted(copy.similarity()))));

        assertThat(cells("duplicates")).containsExactlyElementsOf(expected).anyMatch(row -> row.get(4)
                .equals("1.000"));
    }

    @Test
    void rejectedRecordsSayWhy() throws IOException {
        assertThat(cells("rejected"))
                .hasSize(37)
                .startsWith(List.of("pages/000.html", "not_article", "found nothing that would do"));
    }

    @Test
    void aCorrectionIsListedWithWhatBecameOfIt() throws IOException {
        assertThat(cells("corrections"))
                .hasSize(7)
                .contains(List.of(
                        "0000000000000009.countries.10",
                        "0000000000000009",
                        "0000000000000009.0001",
                        "farc",
                        "FARC",
                        "of the",
                        "",
                        "countries",
                        "COL;PER",
                        "ZZZ",
                        "applied",
                        "The river is the border here, and both banks are named in the text.",
                        "AB"));
        assertThat(ReadCsv.column(csv, "corrections", "outcome"))
                .containsExactlyInAnyOrder(
                        "applied", "applied", "needless", "no_article", "no_mention", "several_mentions", "twice");
    }

    @Test
    void theDimensionsAreWholeAndNameTheUnknownCountry() throws IOException {
        assertThat(cells("groups"))
                .hasSize(12)
                .contains(List.of("zetas", "Los Zetas", "cartel", "MEX", "", "Los Zetas;Zetas", "zetas"));
        assertThat(cells("countries"))
                .contains(List.of("ZZZ", "", "Unknown", "Desconocido", "Desconhecido"))
                .contains(List.of("NAM", "NA", "Namibia", "Namibia", "Namíbia"));
    }

    @Test
    void hostileTextComesBackAsItWas() throws IOException {
        new CsvReport(false).write(Fixtures.hostile(), run);

        for (String column : List.of("source", "outlet", "title", "name", "country_evidence", "before", "after")) {
            assertThat(ReadCsv.column(csv, "mentions", column)).as(column).isEqualTo(Fixtures.HOSTILE);
        }
        assertThat(ReadCsv.column(csv, "articles", "section")).isEqualTo(Fixtures.HOSTILE);
        assertThat(ReadCsv.column(csv, "corrections", "reason")).isEqualTo(Fixtures.HOSTILE);
        assertThat(ReadCsv.column(csv, "rejected", "source")).hasSameElementsAs(Fixtures.HOSTILE);
        assertThat(ReadCsv.column(csv, "duplicates", "url")).hasSameElementsAs(Fixtures.HOSTILE);
    }

    @Test
    void aSecondSetForSpreadsheetsRunsNoFormula() throws IOException {
        new CsvReport(true).write(Fixtures.hostile(), run);

        List<String> faithful = ReadCsv.column(csv, "mentions", "title");
        List<String> safe = ReadCsv.column(run.resolve("csv-spreadsheet"), "mentions", "title");
        assertThat(faithful).isEqualTo(Fixtures.HOSTILE);
        assertThat(safe).noneMatch(text -> text.matches("(?s)[=+@\\t\\r-].*"));
        assertThat(safe.get(0)).isEqualTo("'" + Fixtures.HOSTILE.get(0));
        assertThat(safe.get(6)).isEqualTo(Fixtures.HOSTILE.get(6));
    }

    @Test
    void withoutThatSettingThereIsNoSecondSet() {
        assertThat(run.resolve("csv-spreadsheet")).doesNotExist();
    }

    @Test
    void linesEndWithALineFeedAndNoMarkStandsInFront() throws IOException {
        byte[] bytes = Files.readAllBytes(csv.resolve("articles.csv"));

        assertThat(bytes[0]).isEqualTo((byte) 'a');
        assertThat(bytes[bytes.length - 1]).isEqualTo((byte) '\n');
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\r");
    }

    @Test
    void halfASurrogatePairDoesNotFailTheRun() throws IOException {
        ArticleFact article = Fixtures.hostile().articleList().get(0);
        ArticleFact broken = new ArticleFact(
                article.articleId(),
                "a",
                "",
                "",
                "cut \uD83D",
                null,
                "none",
                "",
                List.of(),
                "",
                1,
                "",
                List.of(),
                List.of());

        new CsvReport(false).write(SOURCE.with(List.of(broken)), run);

        assertThat(ReadCsv.column(csv, "articles", "title")).containsExactly("cut ?");
    }

    @Test
    void theScopeLimitsMentionsAndLeavesWhatWasReadWhole() throws IOException {
        ReportScope scope = new ReportScope(
                LocalDate.of(2012, 3, 1), LocalDate.of(2014, 12, 31), Set.of("COL", "USA"), Set.of("farc", "zetas"));
        FixtureSource limited = SOURCE.within(scope);

        new CsvReport(false).write(limited, run);

        List<NamedCsvRecord> rows = ReadCsv.rows(csv, "mentions");
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("published")).isBetween("2012-03-01", "2014-12-31");
            assertThat(row.getField("country_code")).isIn("COL", "USA");
            assertThat(row.getField("group_id")).isIn("farc", "zetas");
        });
        assertThat(sum("mention_counts", "mentions")).isEqualTo(rows.size());
        assertThat(sum("articles", "mentions")).isEqualTo(sum("group_years", "mentions"));
        assertThat(ReadCsv.rows(csv, "articles")).hasSize(SOURCE.articleList().size());
    }

    @Test
    void nothingFoundStillLeavesEveryFileWithItsHeader() throws IOException {
        new CsvReport(false).write(Fixtures.empty(), run);

        assertThat(ReadCsv.rows(csv, "mentions")).isEmpty();
        assertThat(Files.readString(csv.resolve("years.csv")))
                .isEqualTo("year_key,year,articles_read,articles,mentions,complete\n");
    }

    @Test
    void theSameSourceGivesTheSameBytesAnywhereOnEarth(@TempDir Path other) throws Exception {
        ElsewhereOnEarth.run(() -> new CsvReport(false).write(Fixtures.realistic(), other));

        try (Stream<Path> files = Files.list(csv)) {
            assertThat(files.toList()).hasSize(12).allSatisfy(file -> assertThat(
                            other.resolve("csv").resolve(file.getFileName()))
                    .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void aFullDiskFailsAndNamesTheFile(@TempDir Path other) throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Files.createDirectories(other.resolve("csv"));
        Files.createSymbolicLink(other.resolve("csv").resolve("coverage.csv"), full);

        assertThatThrownBy(() -> new CsvReport(false).write(SOURCE, other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("coverage.csv");
    }

    @Test
    void aGroupThatTheCatalogueLacksIsNamedInTheError() {
        FixtureSource lacking = new FixtureSource(
                SOURCE.articleList(),
                List.of(),
                List.of(),
                List.of(),
                SOURCE.groups().subList(1, 12),
                SOURCE.countries(),
                ReportScope.ALL,
                SOURCE.asOf());

        assertThatThrownBy(() -> new CsvReport(false).write(lacking, run))
                .hasMessageContaining("group")
                .hasMessageContaining("farc");
    }

    @Test
    void anUnknownDateIsInNoPeriod() {
        ReportScope period = new ReportScope(LocalDate.of(2012, 1, 1), null, Set.of(), Set.of());

        assertThat(period.coversDate(null)).isFalse();
        assertThat(ReportScope.ALL.coversDate(null)).isTrue();
    }

    @Test
    void mentionRowsComeInTheOrderOfTheirIds() {
        List<String> ids = new ArrayList<>();
        for (Iterator<MentionRow> rows = SOURCE.mentionRows(); rows.hasNext(); ) {
            ids.add(rows.next().rowId());
        }

        assertThat(ids).isSorted().hasSizeGreaterThan(1_000).anyMatch(id -> id.endsWith("." + Country.UNKNOWN));
    }

    private List<List<String>> cells(String table) throws IOException {
        return ReadCsv.rows(csv, table).stream().map(NamedCsvRecord::getFields).toList();
    }

    private long sum(String table, String column) throws IOException {
        return ReadCsv.column(csv, table, column).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static List<String> texts(Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }
}
