package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three articles, of a group and of two of its factions, in a report that is rolled up. */
class RollUpRunTest {
    private static final String NEWS = """
            {"title":"A bridge","published":"2022-03-01","text":"Farmers in Arauca, Colombia, rebuilt a bridge that the FARC had blown up when most of them were children."}
            {"title":"A toll","published":"2022-05-02","text":"Drivers in Táchira, Venezuela, pay a toll to the Segunda Marquetalia whenever the river is low enough to ford."}
            {"title":"A school","published":"2022-07-03","text":"A teacher in Cauca, Colombia, painted over the letters of the Estado Mayor Central on the wall of her school."}
            """;

    @TempDir
    private static Path folder;

    private static Path settings;
    private static RealJob.Ended ended;
    private static SampleReport report;

    @BeforeAll
    static void runOnce() throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), NEWS);
        settings = Files.writeString(folder.resolve("settings.yaml"), "reports: {roll_up_to_parents: true}\n");
        ended = run();
        assertThat(ended.code()).as("%s", ended.err()).isZero();
        report = SampleReport.of(folder.resolve("output/latest").toRealPath());
    }

    private static RealJob.Ended run(String... options) {
        return RealJob.call(Stream.concat(
                        Stream.of(
                                "run",
                                "--config",
                                settings.toString(),
                                "--input",
                                folder.resolve("news.jsonl").toString(),
                                "--output",
                                folder.resolve("output").toString(),
                                "--master",
                                "local[1]",
                                "--as-of",
                                "2026-11-23"),
                        Arrays.stream(options))
                .toArray(String[]::new));
    }

    @Test
    void eachMentionCountsOnceUnderTheParentAndKeepsItsName() throws IOException {
        assertThat(report.rows("mentions"))
                .extracting(
                        row -> row.getField("group_id") + ", " + row.getField("group") + ": " + row.getField("name"))
                .containsExactlyInAnyOrder(
                        "farc, FARC: FARC", "farc, FARC: Segunda Marquetalia", "farc, FARC: Estado Mayor Central");
    }

    @Test
    void theCountsAreThoseOfTheParent() throws IOException {
        assertThat(report.rows("group_years")).singleElement().satisfies(row -> assertThat(row.getFields())
                .containsExactly("farc.2022", "farc", "FARC", "2022", "3", "3", "2"));
        assertThat(report.rows("mention_counts"))
                .extracting(row -> row.getField("count_id") + " " + row.getField("mentions"))
                .containsExactly("COL.farc.2022 2", "VEN.farc.2022 1");
    }

    @Test
    void theWorkbookHasTheCountsOfTheTablesAndSaysThatItIsRolledUp() throws IOException {
        Path workbook = report.folder().resolve("mention-report.xlsx");

        assertThat(WorkbookRows.of(workbook, "Group by year")).contains(List.of("FARC", "3", "3"));
        for (String sheet : List.of("Summary", "Method")) {
            assertThat(WorkbookRows.of(workbook, sheet)).anySatisfy(row -> assertThat(row)
                    .anyMatch(cell -> cell.contains("Rolled up: ") && cell.contains("factions")));
        }
    }

    @Test
    void whichGroupCountsUnderWhichStandsInTheTableOfGroups() throws IOException {
        Map<String, NamedCsvRecord> groups = report.byKey("groups");

        assertThat(groups.get("segunda-marquetalia").getField("counted_under")).isEqualTo("farc");
        assertThat(groups.get("estado-mayor-central").getField("counted_under")).isEqualTo("farc");
        assertThat(groups.get("farc").getField("counted_under")).isEqualTo("farc");
    }

    @Test
    void theFactsKeepTheGroupsAsFound() throws IOException {
        assertThat(FactsRows.of(report.folder().resolve("facts/mentions.parquet")))
                .extracting(row -> row.get("group_id"))
                .containsExactlyInAnyOrder("farc", "segunda-marquetalia", "estado-mayor-central");
    }

    @Test
    void theRunAndItsManifestSaySo() throws IOException {
        assertThat(ended.out())
                .contains("Rolled up: factions count under their parent groups (reports.roll_up_to_parents).");
        assertThat(new ObjectMapper()
                        .readTree(report.folder().resolve("run.json").toFile())
                        .path("settings")
                        .path("reports.roll_up_to_parents")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aFactionCannotBeAskedForAlone() {
        RealJob.Ended refused = run("--group", "segunda-marquetalia");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.lastLine()).contains("'segunda-marquetalia' counts under 'farc'", "Name that group, or set");
    }

    @Test
    void anEvaluationIsNotHeldAgainstIt() {
        RealJob.Ended refused = RealJob.evaluateAgainst(report.folder());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.lastLine()).contains("run.json: the run is rolled up", "Name one that is not");
    }
}
