package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.report.ElsewhereOnEarth;

/** The same articles give the same bytes, whatever the machine; only two files tell one run from another. */
class SameBytesTest {
    private static final Set<String> OF_THE_RUN = Set.of("run.json", "SHA256SUMS");

    @TempDir
    private static Path folder;

    private static Path input;
    private static SortedMap<String, String> onOneCore;

    @BeforeAll
    static void runOnOneCore() throws IOException {
        input = folder.resolve("one/articles");
        copySample(input, Comparator.naturalOrder());
        onOneCore = report(input, "one-core", "local[1]");
        assertThat(onOneCore)
                .containsKeys("mention-report.xlsx", "csv/mentions.csv", "facts/mentions.parquet")
                .doesNotContainKey("run.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local[2]", "local[7]"})
    void theNumberOfCoresChangesNothing(String master) throws IOException {
        assertThat(report(input, master, master)).isEqualTo(onOneCore);
    }

    @Test
    void languageAndTimeZoneOfTheMachineChangeNothing() throws Exception {
        ElsewhereOnEarth.run(
                () -> assertThat(report(input, "elsewhere", "local[2]")).isEqualTo(onOneCore));
    }

    @Test
    void whereTheInputStandsAndHowItsFilesCameChangesNothing() throws IOException {
        Path other = folder.resolve("two/deeper/articles");
        copySample(other, Comparator.reverseOrder());

        assertThat(report(other, "other-place", "local[2]")).isEqualTo(onOneCore);
    }

    @Test
    void anotherArticleChangesTheBytes() throws IOException {
        Path more = folder.resolve("three/articles");
        copySample(more, Comparator.naturalOrder());
        Files.copy(RealJob.PROJECT.resolve("input/jornal-pt.csv"), more.resolve("jornal-pt.csv"));

        SortedMap<String, String> report = report(more, "more", "local[2]");
        assertThat(report.keySet()).isEqualTo(onOneCore.keySet());
        assertThat(report).isNotEqualTo(onOneCore);
    }

    /** A part of it: several files, several records in one, copies, unknown dates, and all three shapes of pages. */
    private static void copySample(Path to, Comparator<Path> order) throws IOException {
        Path sample = RealJob.PROJECT.resolve("input");
        Path part = folder.resolve("part");
        if (Files.notExists(part)) {
            Tree.copy(sample.resolve("agencia"), part.resolve("agencia"), order);
            Tree.copy(sample.resolve("wire"), part.resolve("wire"), order);
            Files.copy(sample.resolve("feed-es.jsonl.gz"), part.resolve("feed-es.jsonl.gz"));
        }
        Tree.copy(part, to, order);
    }

    private static SortedMap<String, String> report(Path input, String output, String master) throws IOException {
        Path to = folder.resolve("out").resolve(output);
        RealJob.Ended ended = RealJob.call(
                "run",
                "--input",
                input.toString(),
                "--output",
                to.toString(),
                "--master",
                master,
                "--as-of",
                "2026-11-23");
        assertThat(ended.code()).as("%s", ended.err()).isZero();
        SortedMap<String, String> files = Tree.of(to.resolve("latest").toRealPath());
        assertThat(files).containsKeys(OF_THE_RUN.toArray(String[]::new));
        files.keySet().removeAll(OF_THE_RUN);
        return files;
    }
}
