package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Inputs that do not fit into memory end with a report under a heap of 2 GB. Slow, and needs 5 GB of disk, so that it is left out
 * unless asked for ({@code CONTRIBUTING.md} says how).
 */
@Tag("slow")
class LargeInputsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aLargeInputEndsWithAReportUnderAHeapOfTwoGigabytes(LargeInput large) throws Exception {
        Path input = Files.createDirectory(folder.resolve("input"));
        LargeInput.Written written = large.write(input, InventedArticles.ofTheSample());
        long started = System.nanoTime();

        assertThat(run(input)).as(Files.readString(folder.resolve("log"))).isZero();

        System.out.printf(
                "%s: %,d records in %d s%n", large, written.records(), (System.nanoTime() - started) / 1_000_000_000);
        JsonNode counts = counts();
        assertThat(counts.path("records_seen").asLong()).isEqualTo(written.records());
        assertThat(counts.path("articles").asLong()).isEqualTo(written.articles());
    }

    private int run(Path input) throws IOException, InterruptedException {
        File log = folder.resolve("log").toFile();
        ProcessBuilder launcher = new ProcessBuilder(
                        RealJob.PROJECT.resolve("jobs/mention-report").toString(),
                        "run",
                        "--input",
                        input.toString(),
                        "--output",
                        folder.resolve("output").toString())
                .redirectErrorStream(true)
                .redirectOutput(log);
        launcher.environment().put("MENTION_REPORT_HEAP", "2g");
        return launcher.start().waitFor();
    }

    private JsonNode counts() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("output/latest/run.json").toFile())
                .path("counts");
    }
}
