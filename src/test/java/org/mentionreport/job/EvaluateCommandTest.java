package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Seven short articles with labels: four are right, and the labels of three say something else on purpose (a group that nobody
 * knows, a mention left out, another country).
 */
class EvaluateCommandTest {
    private static final Path SET = Path.of("src/test/resources/org/mentionreport/job/labelled");
    private static final Path LABELS = SET.resolve("labels.jsonl");
    private static final Path DOCS = SET.resolve("docs");

    @TempDir
    private static Path folder;

    private static List<String> printed;

    @BeforeAll
    static void evaluateOnce() {
        printed = evaluate();
    }

    private static List<String> evaluate(String... options) {
        Stream<String> fixed = Stream.of("evaluate", "--labels", LABELS.toString(), "--docs", DOCS.toString());
        RealJob.Ended ended =
                RealJob.call(Stream.concat(fixed, Arrays.stream(options)).toArray(String[]::new));
        assertThat(ended.code()).as("%s", ended.err()).isZero();
        return ended.out();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "labelled/figures.csv", useHeadersInDisplayName = true)
    void theFiguresAreThoseCountedByHand(
            String table, String row, String precision, String recall, String f1, String labelled, String found) {
        int head = table == null ? 0 : lineThatBegins(0, table);
        List<String> cells = List.of(printed.get(lineThatBegins(head, row))
                .strip()
                .substring(row.length())
                .strip()
                .split(" +"));

        assertThat(cells.subList(0, 5)).containsExactly(precision, recall, f1, labelled, found);
        assertThat(cells.subList(5, 8)).allMatch(cell -> cell.matches("-|[01]\\.\\d{3}-[01]\\.\\d{3}"));
    }

    private static int lineThatBegins(int from, String beginning) {
        int line = from;
        while (!printed.get(line).strip().startsWith(beginning + " ")) {
            line++;
        }
        return line;
    }

    @Test
    void theSameSetPrintsTheSame() {
        assertThat(evaluate()).isEqualTo(printed);
    }

    @Test
    void aGroupThatTheCatalogueLacksIsNamed() {
        assertThat(printed).contains("Labelled groups that the catalogue lacks: Lantern Boys");
    }

    @Test
    void eachMissAndFalseFindIsListedWithItsSentence() throws IOException {
        Path errors = folder.resolve("errors.csv");

        evaluate("--errors", errors.toString());

        assertThat(Files.readAllLines(errors))
                .containsExactly(
                        "doc,what,group,name,labelled,labelled_basis,found,found_basis,rule,sentence",
                        "guayaquil,false,Los Choneros,Los Choneros,,,ECU,sentence,same clause,\"Los comerciantes de un mercado de"
                                + " Guayaquil, Ecuador, dijeron que [Los Choneros] dejaron una carta en la puerta.\"",
                        "lantern,missed,Lantern Boys,Lantern Boys,PAN,sentence,,,,\"In Colón, Panama, the crew that calls itself"
                                + " the [Lantern Boys] sold the same boat three times in one month. The buyers met by chance on"
                                + " the pier and went to the police together.\"",
                        "san-pedro-sula,countries,MS13,Mara Salvatrucha,GTM,article,HND,sentence,same clause,\"Drivers in San"
                                + " Pedro Sula, Honduras, stopped work on Monday because the [Mara Salvatrucha] had asked each of"
                                + " them for a second payment.\"");
    }

    /** The earlier run did not know the names of two groups: one was a miss then, the other is a false find now. */
    @Test
    void againstAnEarlierRunItSaysWhatBecameBetterAndWorse() throws IOException {
        Path catalogue = folder.resolve("catalogue");
        Tree.copy(RealJob.PROJECT.resolve("jobs/catalogue"), catalogue, Comparator.naturalOrder());
        new SeededFault(List.of(catalogue)).seed("""
                names.csv
                - los-ardillos,
                - choneros,
                names.csv
                + los-ardillos,Old Guard of the Hills,en,full,any,
                + choneros,Old Guard of the Coast,en,full,any,""");
        Path reports = folder.resolve("reports");
        RealJob.Ended run = RealJob.call(
                "run",
                "--input",
                DOCS.toString(),
                "--output",
                reports.toString(),
                "--master",
                "local[1]",
                "--as-of",
                "2026-11-23",
                "--catalogue",
                catalogue.toString());
        assertThat(run.code()).as("%s", run.err()).isZero();

        List<String> lines = evaluate("--against", reports.resolve("latest").toString());

        List<String> changes = lines.subList(lines.size() - 8, lines.size());
        assertThat(changes)
                .containsExactly(
                        "",
                        "Better: 1",
                        "  chilapa  Los Ardillos “Los Ardillos”: labelled MEX, was nothing, is MEX",
                        "      Soldiers in Chilapa, Mexico, opened a warehouse that belonged to [Los Ardillos] and found four"
                                + " hundred stolen clocks.",
                        "",
                        "Worse: 1",
                        "  guayaquil  Los Choneros “Los Choneros”: labelled nothing, was nothing, is ECU",
                        "      Los comerciantes de un mercado de Guayaquil, Ecuador, dijeron que [Los Choneros] dejaron una carta"
                                + " en la puerta.");
        assertThat(lines)
                .anyMatch(line -> line.matches("mentions +0\\.800 +0\\.833 +\\+0\\.033"))
                .anyMatch(line -> line.matches("away from the group's home +0\\.500 +0\\.500 +\\+0\\.000"));
    }
}
