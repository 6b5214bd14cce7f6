package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three articles, read once as they are and once with corrections that an analyst copied from the tables of the first run: a mention
 * that is none, one of another group and other countries, a date, a setting, and one whose words are not in the text.
 */
class CorrectionRunTest {
    private static final String NEWS = """
            {"url":"https://news.example/ferry","title":"A ferry","published":"2021-02-01","text":"The ferry to Tumaco, Colombia, was named after the FARC by a painter with a sense of humour. Nobody in Tumaco could say why the FARC let him."}
            {"url":"https://news.example/market","title":"A market","published":"2021-04-05","text":"In Cali, Colombia, market women keep a list of those who do not pay.\\n\\nThey blame Los Choneros for the empty stalls."}
            {"url":"https://news.example/road","title":"A road","published":"2022-06-07","text":"The road to Guayaquil, Ecuador, was closed for a day by Los Choneros."}
            """;

    private static final StandardOpenOption APPEND = StandardOpenOption.APPEND;

    @TempDir
    private static Path folder;

    private static Path settings;
    private static Path corrections;
    private static SampleReport before;
    private static SampleReport after;
    private static RealJob.Ended ended;

    @BeforeAll
    static void runWithoutAndWithCorrections() throws IOException {
        Path catalogue = folder.resolve("catalogue");
        Tree.copy(RealJob.PROJECT.resolve("jobs/catalogue"), catalogue, Comparator.naturalOrder());
        corrections = catalogue.resolve("corrections.csv");
        Files.writeString(folder.resolve("news.jsonl"), NEWS);
        settings = Files.writeString(folder.resolve("settings.yaml"), """
                input: %1$s/news.jsonl
                output: %1$s/output
                catalogue: %1$s/catalogue
                as_of: 2026-11-23
                spark: {master: "local[1]"}
                """.formatted(folder));
        before = report(run());

        NamedCsvRecord ship = mention("FARC", 0);
        NamedCsvRecord market = mention("Los Choneros", 0);
        add(ship, "not_a_mention", "", "The ship's name, after a painter's joke");
        add(market, "group", "tiguerones", "The list is theirs, says a later story");
        add(market, "countries", "ECU;PER", "The women sell on both sides of the river");
        Files.writeString(corrections, row(market, "lost words", "countries", "PER", "Of an older text"), APPEND);
        Files.writeString(
                corrections, articleRow(market, "date", "2020-04-05", "Day and year were read from a teaser"), APPEND);
        Files.writeString(corrections, articleRow(ship, "setting", "ECU", "The ferry starts in Ecuador"), APPEND);
        ended = run();
        after = report(ended);
    }

    private static RealJob.Ended run() {
        return RealJob.call("run", "--config", settings.toString());
    }

    private static SampleReport report(RealJob.Ended ended) throws IOException {
        assertThat(ended.code()).as("%s", ended.err()).isZero();
        return SampleReport.of(folder.resolve("output/latest").toRealPath());
    }

    private static NamedCsvRecord mention(String name, int number) throws IOException {
        return before.rows("mentions").stream()
                .filter(row -> row.getField("name").equals(name))
                .sorted(Comparator.comparing((NamedCsvRecord row) -> row.getField("url"))
                        .thenComparing(row -> row.getField("row_id")))
                .toList()
                .get(number);
    }

    /** A correction as an analyst makes one: the cells copied as they stand. */
    private static void add(NamedCsvRecord mention, String kind, String value, String reason) throws IOException {
        Files.writeString(corrections, row(mention, mention.getField("before"), kind, value, reason), APPEND);
    }

    private static String row(NamedCsvRecord mention, String before, String kind, String value, String reason) {
        return "%s,%s,%s,\"%s\",\"%s\",%s,%s,\"%s\",AB\n"
                .formatted(
                        mention.getField("article_id"),
                        mention.getField("group_id"),
                        mention.getField("name"),
                        before,
                        mention.getField("after"),
                        kind,
                        value,
                        reason);
    }

    private static String articleRow(NamedCsvRecord mention, String kind, String value, String reason) {
        return "%s,,,,,%s,%s,\"%s\",AB\n".formatted(mention.getField("article_id"), kind, value, reason);
    }

    @Test
    void theMentionsAreThoseOfTheAnalyst() throws IOException {
        assertThat(mentions(before))
                .containsExactly(
                        "ferry 2021 farc FARC COL sentence",
                        "ferry 2021 farc FARC COL sentence",
                        "market 2021 choneros Los Choneros COL article",
                        "road 2022 choneros Los Choneros ECU sentence");
        assertThat(mentions(after))
                .containsExactly(
                        "ferry 2021 farc FARC COL sentence",
                        "market 2020 tiguerones Los Choneros ECU article",
                        "market 2020 tiguerones Los Choneros PER article",
                        "road 2022 choneros Los Choneros ECU sentence");
    }

    private static List<String> mentions(SampleReport report) throws IOException {
        List<String> mentions = new ArrayList<>();
        for (NamedCsvRecord row : report.rows("mentions")) {
            mentions.add(String.join(
                    " ",
                    row.getField("url").replaceAll(".*/", ""),
                    row.getField("year"),
                    row.getField("group_id"),
                    row.getField("name"),
                    row.getField("country_code"),
                    row.getField("country_basis")));
        }
        mentions.sort(Comparator.naturalOrder());
        return mentions;
    }

    @Test
    void theCountsAreThoseOfTheMentionsAsCorrected() throws IOException {
        assertThat(after.rows("mention_counts"))
                .extracting(row -> row.getField("count_id") + " " + row.getField("mentions"))
                .containsExactly(
                        "COL.farc.2021 1", "ECU.choneros.2022 1", "ECU.tiguerones.2020 1", "PER.tiguerones.2020 1");
        assertThat(after.rows("years"))
                .extracting(row -> row.getField("year") + " " + row.getField("mentions"))
                .containsExactly("2020 1", "2021 1", "2022 1");
        assertThat(after.rows("coverage"))
                .extracting(row -> row.getField("country_code") + " " + row.getField("year"))
                .containsExactly("COL 2020", "ECU 2021", "ECU 2022");
    }

    @Test
    void theRuleAndTheWordsSayThatAnAnalystPlacedAMention() throws IOException {
        assertThat(after.rows("mentions").stream()
                        .filter(row -> row.getField("group_id").equals("tiguerones")))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.getField("country_rule")).isEqualTo("correction");
                    assertThat(row.getField("country_evidence"))
                            .isEqualTo("The women sell on both sides of the river (AB)");
                });
        assertThat(after.rows("articles"))
                .extracting(row -> row.getField("date_basis"))
                .containsExactlyInAnyOrder("correction", "metadata", "metadata");
    }

    @Test
    void eachCorrectionIsListedInTheTableAndOnTheSheetAlike() throws IOException {
        List<NamedCsvRecord> rows = after.rows("corrections");

        assertThat(rows)
                .extracting(
                        row -> row.getField("correction") + " " + row.getField("outcome") + " " + row.getField("found"))
                .containsExactlyInAnyOrder(
                        "not_a_mention applied farc",
                        "group applied choneros",
                        "countries applied COL",
                        "countries no_mention ",
                        "date applied 2021-04-05",
                        "setting applied COL");
        List<List<String>> sheet = WorkbookRows.of(after.folder().resolve("mention-report.xlsx"), "Corrections");
        for (NamedCsvRecord row : rows) {
            assertThat(sheet)
                    .filteredOn(cells -> cells.contains(row.getField("correction_id")))
                    .singleElement()
                    .satisfies(cells -> assertThat(cells)
                            .contains(row.getField("found"), row.getField("value"), row.getField("reason")));
        }
    }

    @Test
    void theFactsStayAsTheyWereFound() {
        for (String file : List.of("articles.parquet", "mentions.parquet")) {
            assertThat(after.folder().resolve("facts").resolve(file))
                    .hasSameBinaryContentAs(before.folder().resolve("facts").resolve(file));
        }
    }

    @Test
    void theRunSaysWhichCorrectionDoesNotApplyAndItsManifestHowMany() throws IOException {
        assertThat(ended.out()).containsSequence("5 of 6 corrections applied.", told("this run"));
        JsonNode counts = new ObjectMapper()
                .readTree(after.folder().resolve("run.json").toFile())
                .path("counts");
        assertThat(counts.path("corrections").asLong()).isEqualTo(6);
        assertThat(counts.path("corrections_applied").asLong()).isEqualTo(5);
    }

    @Test
    void checkSaysSoToo() {
        RealJob.Ended check = RealJob.call("check", "--config", settings.toString());

        assertThat(check.code()).isZero();
        assertThat(check.out()).hasSize(2).startsWith(told("the published run, " + after.folder()));
    }

    @Test
    void checkHoldsThemAgainstAnotherFolderOfReportsWhereOneIsNamed() {
        RealJob.Ended check = RealJob.call(
                "check",
                "--config",
                settings.toString(),
                "--output",
                folder.resolve("elsewhere").toString());

        assertThat(check.out()).singleElement().asString().startsWith("No fault");
    }

    @Test
    void anEvaluationIsNotHeldAgainstWhatAnalystsOverruled() {
        RealJob.Ended refused = RealJob.evaluateAgainst(after.folder());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.lastLine()).contains("run.json: analysts overruled", "no row in corrections.csv");
    }

    /** The fourth of the six rows at the end of the file. */
    private static String told(String where) {
        try {
            int line = Files.readAllLines(corrections).size() - 2;
            return corrections + ":" + line + ": the correction does not apply: its mention is not in " + where
                    + ". Copy its words again from csv/mentions.csv, or take the row out";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
