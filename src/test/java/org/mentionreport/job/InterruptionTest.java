package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.publish.RunFolder;
import org.mentionreport.publish.RunLock;

class InterruptionTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Integer> halts = new ArrayList<>();
    private final Interruption interruption =
            new Interruption(new PrintStream(err, true, StandardCharsets.UTF_8), halts::add);

    @TempDir
    private Path output;

    @Test
    void aRunUnderWayIsGivenUp() throws Exception {
        try (RunLock lock = RunLock.acquire(output, "a test", false);
                RunFolder run = RunFolder.stage(lock, LocalDate.of(2026, 11, 23))) {
            interruption.watch(run);

            interruption.interrupted();

            assertThat(run.path()).doesNotExist();
            assertThat(said()).startsWith("Interrupted: nothing was published.");
            assertThat(halts).isEmpty();
            assertThat(interruption.mayEnd())
                    .as("the command has nothing more to say")
                    .isFalse();
        }
    }

    @Test
    void aRunThatIsPublishedAlreadyIsASuccess() throws Exception {
        try (RunLock lock = RunLock.acquire(output, "a test", false);
                RunFolder run = RunFolder.stage(lock, LocalDate.of(2026, 11, 23))) {
            interruption.watch(run);
            run.publish(10);

            interruption.interrupted();

            assertThat(output.resolve("latest")).isDirectory();
            assertThat(said()).contains("published already, as 2026-11-23.1");
            assertThat(halts).containsExactly(0);
        }
    }

    @Test
    void aCommandThatHasEndedHasSaidTheLastLine() {
        assertThat(interruption.mayEnd()).isTrue();

        interruption.interrupted();

        assertThat(said()).isEmpty();
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
