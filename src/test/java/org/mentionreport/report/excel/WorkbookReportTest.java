package org.mentionreport.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.report.ElsewhereOnEarth;
import org.mentionreport.report.FixtureSource;
import org.mentionreport.report.Fixtures;
import org.mentionreport.report.ReadCsv;
import org.mentionreport.report.ReportScope;
import org.mentionreport.report.csv.CsvReport;

class WorkbookReportTest {
    private static final FixtureSource SOURCE = Fixtures.realistic();
    private static final Path WORDS = Path.of("jobs", "language", "report-en.csv");

    @TempDir
    private static Path folder;

    private static Path csv;
    private static Path workbook;

    @BeforeAll
    static void writeBothReportsFromOneSource() throws Exception {
        csv = folder.resolve("csv");
        workbook = folder.resolve("report.xlsx");
        new CsvReport(false).write(SOURCE, folder);
        report().write(SOURCE, workbook);
    }

    private static WorkbookReport report() throws FaultException {
        return new WorkbookReport(ReportWords.load(WORDS), folder);
    }

    private static WorkbookReport report(MentionsSheet.Limits limits) throws FaultException {
        return new WorkbookReport(ReportWords.load(WORDS), folder, limits);
    }

    @Test
    void sheetsStandInTheOrderOfReading() throws IOException {
        assertThat(ReadSheet.sheets(workbook))
                .containsExactly(
                        "Summary", "Country by year", "Group by year", "Counts", "Mentions", "Method", "Corrections");
    }

    @Test
    void theCountsSheetHoldsTheRowsOfMentionCounts() throws IOException {
        List<List<Object>> expected = new ArrayList<>();
        for (NamedCsvRecord row : ReadCsv.rows(csv, "mention_counts")) {
            expected.add(List.of(
                    row.getField("country"),
                    row.getField("country_code"),
                    row.getField("group"),
                    row.getField("year").isEmpty() ? "Unknown" : number(row.getField("year")),
                    number(row.getField("mentions")),
                    number(row.getField("articles")),
                    number(row.getField("articles_read")),
                    row.getField("articles_per_1000"),
                    day(row.getField("first_published")),
                    day(row.getField("last_published")),
                    row.getField("count_id")));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (List<Object> row : ReadSheet.of(workbook, "Counts").below("Country")) {
            List<Object> rounded = new ArrayList<>(row);
            rounded.set(7, "%.3f".formatted((BigDecimal) row.get(7)));
            rows.add(rounded);
        }

        assertThat(rows).containsExactlyElementsOf(expected);
    }

    @Test
    void groupsByYearAreThoseOfGroupYearsAndAddUp() throws IOException {
        Map<String, List<Object>> expected = grid("group_years", "group");
        List<List<Object>> rows = ReadSheet.of(workbook, "Group by year").below("Group");

        assertThat(rows.subList(0, rows.size() - 1))
                .hasSameSizeAs(expected.keySet())
                .allSatisfy(row -> assertThat(row).isEqualTo(expected.get(row.get(0))));
        assertThat(rows.get(rows.size() - 1)).isEqualTo(totals("All groups"));
    }

    @Test
    void countriesByYearAreThoseOfMentionCountsAndTheLastLineCountsEachMentionOnce() throws IOException {
        Map<String, List<Object>> expected = grid("mention_counts", "country");
        List<List<Object>> rows = ReadSheet.of(workbook, "Country by year").below("Country");

        assertThat(rows.subList(0, rows.size() - 1))
                .hasSameSizeAs(expected.keySet())
                .allSatisfy(row -> assertThat(row).isEqualTo(expected.get(row.get(0))));
        assertThat(rows.get(rows.size() - 2).get(0)).isEqualTo("Unknown");
        assertThat(rows.get(rows.size() - 1)).isEqualTo(totals("All mentions, each once"));
    }

    @Test
    void theMentionsSheetHoldsTheRowsOfMentionsNewestFirst() throws IOException {
        List<List<Object>> expected = ReadCsv.rows(csv, "mentions").stream()
                .sorted(Comparator.comparing((NamedCsvRecord row) -> row.getField("published"))
                        .reversed()
                        .thenComparing(row -> row.getField("row_id")))
                .map(row -> List.<Object>of(
                        day(row.getField("published")),
                        row.getField("country"),
                        row.getField("group"),
                        row.getField("before").strip(),
                        row.getField("name"),
                        row.getField("after").strip(),
                        row.getField("country_basis"),
                        row.getField("country_evidence"),
                        row.getField("title"),
                        row.getField("url").isEmpty() ? "" : "open",
                        row.getField("outlet"),
                        row.getField("row_id")))
                .toList();

        assertThat(ReadSheet.of(workbook, "Mentions").below("Published")).containsExactlyElementsOf(expected);
    }

    @Test
    void theSummaryHasTheThreeNumbersAndTheTopTen() throws IOException {
        ReadSheet summary = ReadSheet.of(workbook, "Summary");
        List<Object> big = summary.row(sum("years", "mentions"));

        assertThat(big.get(5)).isEqualTo(sum("years", "articles"));
        assertThat(big.get(10)).isEqualTo(new BigDecimal(12));
        assertThat(summary.below("Group").subList(0, 10)).allSatisfy(row -> {
            List<NamedCsvRecord> rows = rowsOf("mention_counts", "group", row.get(0));
            assertThat(row.get(1)).isEqualTo(sumOf(rowsOf("group_years", "group", row.get(0)), "mentions"));
            assertThat(row.get(2)).isEqualTo(sumOf(rowsOf("group_years", "group", row.get(0)), "articles"));
            assertThat(row.get(3)).isEqualTo(distinct(rows, "country_code", "ZZZ"));
            assertThat(row.get(6)).isEqualTo(sumOf(rowsOf("mention_counts", "country", row.get(5)), "mentions"));
            assertThat(row.get(8)).isEqualTo(distinct(rowsOf("mention_counts", "country", row.get(5)), "group_id", ""));
        });
    }

    @Test
    void theSummarySaysWhatToKnowBeforeQuoting() throws IOException {
        ReadSheet summary = ReadSheet.of(workbook, "Summary");

        assertThat(summary.says("3,021 records = 2,900 articles + 84 duplicates + 37 rejected"))
                .isTrue();
        assertThat(summary.says("Country unknown for 52 mentions (4.7%)")).isTrue();
        assertThat(summary.says(
                        "Fields not used in 3 files, such as weekly-press/1999.csv: kop, dag. No title, published"))
                .isTrue();
        assertThat(summary.says("Date unknown for 48 articles read (1.7%)")).isTrue();
        assertThat(summary.says("never add up countries")).isTrue();
        assertThat(summary.says("Years not complete: 2019")).isTrue();
        assertThat(summary.says("neither presence nor guilt")).isTrue();
    }

    @Test
    void aLimitedReportSaysSo() throws Exception {
        Path file = folder.resolve("limited.xlsx");
        ReportScope scope = new ReportScope(LocalDate.of(2012, 1, 1), null, Set.of("COL"), Set.of("farc"));

        report().write(SOURCE.within(scope), file);

        assertThat(ReadSheet.of(file, "Summary")
                        .says("published since 2012-01-01; countries: Colombia; groups: Revolutionary"))
                .isTrue();
        assertThat(ReadSheet.of(file, "Mentions").below("Published"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(1)).isEqualTo("Colombia"));
    }

    @Test
    void theMethodSheetHoldsTheYears() throws IOException {
        List<List<Object>> expected = ReadCsv.rows(csv, "years").stream()
                .map(row -> List.<Object>of(
                        row.getField("year").isEmpty() ? "Unknown" : number(row.getField("year")),
                        number(row.getField("articles_read")),
                        number(row.getField("articles")),
                        number(row.getField("mentions")),
                        row.getField("complete").equals("true") ? "yes" : "no"))
                .toList();
        List<List<Object>> rows = ReadSheet.of(workbook, "Method").below("Year").stream()
                .limit(expected.size())
                .map(row -> List.of(row.get(0), row.get(1), row.get(2), row.get(4), row.get(5)))
                .toList();

        assertThat(rows).isEqualTo(expected);
        assertThat(ReadSheet.of(workbook, "Method").row("not_article").get(1)).isEqualTo(new BigDecimal(25));
        assertThat(ReadSheet.of(workbook, "Method")
                        .row("The same text elsewhere")
                        .get(1))
                .isEqualTo(new BigDecimal(56));
    }

    @Test
    void theCorrectionsSheetHoldsTheRowsOfCorrectionsInTheOrderOfTheirFile() throws IOException {
        List<List<Object>> expected = ReadCsv.rows(csv, "corrections").stream()
                .map(row -> List.<Object>of(
                        row.getField("found"),
                        row.getField("value"),
                        row.getField("reason"),
                        row.getField("initials"),
                        row.getField("name"),
                        row.getField("mention_id"),
                        row.getField("correction_id")))
                .toList();
        List<List<Object>> rows = ReadSheet.of(workbook, "Corrections").below("What is corrected");

        assertThat(rows)
                .extracting(row ->
                        List.of(row.get(1), row.get(2), row.get(4), row.get(5), row.get(6), row.get(7), row.get(8)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows)
                .extracting(row -> row.get(8))
                .startsWith(SOURCE.corrections().get(0).correction().correctionId());
        assertThat(rows)
                .extracting(row -> row.get(0) + ": " + row.get(3))
                .contains(
                        "Countries of a mention: Applied",
                        "Countries of a mention: Does not apply: its words fit several mentions",
                        "Date of an article: Applied");
    }

    @Test
    void theSummarySaysHowManyFindingsWereOverruledAndHowManyCorrectionsDoNotApply() throws Exception {
        assertThat(ReadSheet.of(workbook, "Summary").says("overruled by analysts: 2,"))
                .isTrue();
        assertThat(ReadSheet.of(workbook, "Summary").says("that do not apply: 5."))
                .isTrue();
        Path file = folder.resolve("uncorrected.xlsx");

        report().write(Fixtures.empty(), file);

        assertThat(ReadSheet.of(file, "Summary").says("Corrections")).isFalse();
        assertThat(ReadSheet.of(file, "Corrections").says("No row yet")).isTrue();
    }

    @Test
    void whatAReasonMeansHasTheWidthOfThePage() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            XSSFSheet method = book.getSheet("Method");
            List<CellRangeAddress> meanings = method.getMergedRegions().stream()
                    .filter(region -> region.getFirstColumn() == 2)
                    .toList();

            assertThat(meanings).hasSizeGreaterThan(1).allSatisfy(region -> {
                int units = IntStream.rangeClosed(region.getFirstColumn(), region.getLastColumn())
                        .map(method::getColumnWidth)
                        .sum();
                Row row = method.getRow(region.getFirstRow());
                double lines = row.getHeightInPoints() / method.getDefaultRowHeightInPoints();
                assertThat(row.getCell(2).getStringCellValue().length()).isLessThan((int) (units / 256.0 * lines));
            });
        }
    }

    @Test
    void hostileTextStaysTextAndFitsItsCell() throws Exception {
        Path file = folder.resolve("hostile.xlsx");

        report().write(Fixtures.hostile(), file);

        List<Object> names = ReadSheet.of(file, "Mentions").below("Published").stream()
                .map(row -> row.get(4))
                .toList();
        assertThat(names)
                .contains("=HYPERLINK(\"http://bad.example\",\"click\")", "+1+1", "-2+3", "@SUM(A1)")
                .contains("comma, \"quote\" and\nnew line", Fixtures.HOSTILE.get(7), "bell and verticaltab")
                .contains("x".repeat(32_766) + "…");
    }

    @Test
    void aSheetTooSmallKeepsTheNewestRowsAndSaysSo() throws Exception {
        Path file = folder.resolve("cut.xlsx");

        report(new MentionsSheet.Limits(100, 7, 1_000)).write(SOURCE, file);

        ReadSheet cut = ReadSheet.of(file, "Mentions");
        assertThat(cut.below("Published"))
                .hasSize(100)
                .startsWith(
                        ReadSheet.of(workbook, "Mentions").below("Published").get(0));
        assertThat(cut.below("Published").stream().filter(row -> row.get(9).equals("open")))
                .hasSize(7);
        assertThat(cut.says("Only the newest 100 of")).isTrue();
        assertThat(cut.says("Only the first 7 rows can have a link")).isTrue();
    }

    @Test
    void smallPortionsGiveTheSameListAsOneLargeOne() throws Exception {
        Path file = folder.resolve("portions.xlsx");

        report(new MentionsSheet.Limits(1_000_000, 65_000, 3)).write(SOURCE, file);

        assertThat(file).hasSameBinaryContentAs(workbook);
    }

    @Test
    void onlyWebAddressesAreLinked() throws Exception {
        String links = entry(workbook, "xl/worksheets/_rels/sheet5.xml.rels");

        assertThat(links).contains("Target=\"https://news.example/2010/");
        Path file = folder.resolve("hostile-links.xlsx");
        report().write(Fixtures.hostile(), file);
        assertThat(entry(file, "xl/worksheets/_rels/sheet5.xml.rels")).doesNotContain("bad.example");
    }

    @Test
    void theChartHasATitleForItsSeriesAndWordsForThoseWhoCannotSeeIt() throws Exception {
        assertThat(entry(workbook, "xl/charts/chart1.xml")).contains("Articles with a mention per 1,000 read");
        assertThat(entry(workbook, "xl/drawings/drawing1.xml"))
                .contains(
                        "descr=\"Column chart: articles with a mention per 1,000 articles read, for each year from 2010 to 2019.");
    }

    @Test
    void nothingFoundIsStillAWorkbook() throws Exception {
        Path file = folder.resolve("empty.xlsx");

        report().write(Fixtures.empty(), file);

        assertThat(ReadSheet.of(file, "Summary").says("No article has a known date"))
                .isTrue();
        assertThat(ReadSheet.of(file, "Counts").below("Country")).isEmpty();
    }

    @Test
    void theSameSourceGivesTheSameBytesAnywhereOnEarth() throws Exception {
        Path file = folder.resolve("elsewhere.xlsx");

        ElsewhereOnEarth.run(() -> report().write(Fixtures.realistic(), file));

        assertThat(file).hasSameBinaryContentAs(workbook);
    }

    @Test
    void noClockAndNoLibraryNameIsInside() throws Exception {
        assertThat(entry(workbook, "docProps/core.xml"))
                .contains("2019-09-30T00:00:00Z</dcterms:created>", "2019-09-30T00:00:00Z</dcterms:modified>");
        assertThat(entry(workbook, "docProps/app.xml")).doesNotContain("POI", "AppVersion");
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct())
                    .containsExactly(LocalDate.of(1980, 2, 1).atStartOfDay());
        }
    }

    @Test
    void workingFilesAreRemoved(@TempDir Path temporary) throws Exception {
        new WorkbookReport(ReportWords.load(WORDS), temporary).write(Fixtures.empty(), folder.resolve("removed.xlsx"));

        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertThatThrownBy(
                        () -> report().write(SOURCE, folder.resolve("nowhere").resolve("report.xlsx")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nowhere");
    }

    private static Map<String, List<Object>> grid(String table, String label) throws IOException {
        Map<String, Map<String, Long>> sums = new TreeMap<>();
        for (NamedCsvRecord row : ReadCsv.rows(csv, table)) {
            sums.computeIfAbsent(row.getField(label), key -> new TreeMap<>())
                    .merge(row.getField("year"), Long.valueOf(row.getField("mentions")), Long::sum);
        }
        Map<String, List<Object>> lines = new TreeMap<>();
        for (Map.Entry<String, Map<String, Long>> entry : sums.entrySet()) {
            lines.put(entry.getKey(), line(entry.getKey(), entry.getValue()));
        }
        return lines;
    }

    private static List<Object> totals(String label) throws IOException {
        return line(
                label,
                ReadCsv.rows(csv, "years").stream()
                        .collect(Collectors.toMap(
                                row -> row.getField("year"), row -> Long.valueOf(row.getField("mentions")))));
    }

    private static List<Object> line(String label, Map<String, Long> mentions) throws IOException {
        List<String> years = new ArrayList<>(new TreeSet<>(ReadCsv.column(csv, "years", "year")));
        years.remove("");
        years.add("");
        List<Object> line = new ArrayList<>(List.of(label));
        years.forEach(year ->
                line.add(mentions.containsKey(year) ? number(mentions.get(year).toString()) : ""));
        line.add(number(Long.toString(
                mentions.values().stream().mapToLong(Long::longValue).sum())));
        return line;
    }

    private static List<NamedCsvRecord> rowsOf(String table, String column, Object value) throws IOException {
        return ReadCsv.rows(csv, table).stream()
                .filter(row -> row.getField(column).equals(value))
                .toList();
    }

    private static BigDecimal sum(String table, String column) throws IOException {
        return sumOf(ReadCsv.rows(csv, table), column);
    }

    private static BigDecimal sumOf(List<NamedCsvRecord> rows, String column) {
        return number(Long.toString(rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum()));
    }

    private static BigDecimal distinct(List<NamedCsvRecord> rows, String column, String without) {
        return number(Long.toString(rows.stream()
                .map(row -> row.getField(column))
                .filter(value -> !value.equals(without))
                .distinct()
                .count()));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits).stripTrailingZeros();
    }

    /** A date as the file stores it: days since the last of 1899, as Excel counts them. */
    private static Object day(String iso) {
        return iso.isEmpty()
                ? ""
                : number(Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(iso))));
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
