package org.mentionreport.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Latest.LinkMaker NO_LINKS = (link, target) -> {
        throw new UnsupportedOperationException("links");
    };
    private static final Latest.LinkMaker FULL_DISK = (link, target) -> {
        throw new FileSystemException(link.toString(), null, "No space left on device");
    };

    @TempDir
    private Path output;

    private RunLock lock;

    @BeforeEach
    void takeTheLock() throws Exception {
        lock = RunLock.acquire(output, "a test", false);
    }

    @AfterEach
    void giveTheLockBack() throws Exception {
        lock.close();
    }

    @Test
    void nothingIsPublishedBeforeTheFirstRun() throws Exception {
        assertThat(RunFolder.published(output)).isEmpty();
    }

    @Test
    void aRunIsOutOfSightUntilItIsPublished() throws Exception {
        try (RunFolder run = RunFolder.stage(lock, DAY)) {
            Files.writeString(run.path().resolve("a.csv"), "a\n");

            assertThat(output.resolve("runs")).isEmptyDirectory();
            assertThat(run.path().getParent()).isEqualTo(output);

            PublishedRun published = run.publish(10);

            assertThat(published.runId()).isEqualTo("2026-11-23.1");
            assertThat(published.notRemoved()).isEmpty();
        }
        assertThat(output.resolve("latest/a.csv")).hasContent("a");
        assertThat(Files.readSymbolicLink(output.resolve("latest"))).isEqualTo(Path.of("runs/2026-11-23.1"));
        assertThat(RunFolder.published(output)).hasValue(output.resolve("runs/2026-11-23.1"));
        assertThat(names(output)).containsExactly(".lock", "latest", "runs");
    }

    @Test
    void eachRunOfADayHasTheNextNumber() throws Exception {
        Files.createDirectories(output.resolve("runs/2026-11-23.9"));

        assertThat(publish(DAY, "one")).isEqualTo("2026-11-23.10");
        assertThat(publish(DAY, "two")).isEqualTo("2026-11-23.11");
        assertThat(publish(DAY.plusDays(1), "three")).isEqualTo("2026-11-24.1");

        assertThat(output.resolve("latest/report")).hasContent("three");
    }

    @Test
    void aFailedRunLeavesTheLastReportByteForByte() throws Exception {
        publish(DAY, "good");
        SortedMap<String, String> before = contents(output);

        try (RunFolder run = RunFolder.stage(lock, DAY)) {
            Files.createDirectories(run.path().resolve("csv"));
            Files.writeString(run.path().resolve("csv/half.csv"), "half");
        }

        assertThat(contents(output)).isEqualTo(before);
    }

    @Test
    void aSwapThatFailsTakesTheRunBack() throws Exception {
        publish(DAY, "good");
        SortedMap<String, String> before = contents(output);

        try (RunFolder run = RunFolder.stage(lock, DAY, FULL_DISK)) {
            Files.writeString(run.path().resolve("report"), "new");

            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> run.publish(10))
                    .withMessageContaining("latest")
                    .withMessageContaining("No space left on device")
                    .withMessageContaining("Free some space");
        }

        assertThat(contents(output)).isEqualTo(before);
    }

    @Test
    void aFolderThatStandsInPlaceOfTheLinkIsLeftAlone() throws Exception {
        Files.createDirectories(output.resolve("latest"));
        Files.writeString(output.resolve("latest/mine"), "mine");

        try (RunFolder run = RunFolder.stage(lock, DAY)) {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> run.publish(10))
                    .withMessageContaining("move it away");
        }

        assertThat(output.resolve("latest/mine")).hasContent("mine");
        assertThat(output.resolve("runs")).isEmptyDirectory();
    }

    @Test
    void whereThereAreNoLinksAFileSaysWhichIsCurrent() throws Exception {
        publish(DAY, "one", NO_LINKS);
        publish(DAY, "two", NO_LINKS);

        assertThat(output.resolve("CURRENT")).content().isEqualTo("runs/2026-11-23.2\n");
        assertThat(output.resolve("latest")).doesNotExist();
        assertThat(RunFolder.published(output)).hasValue(output.resolve("runs/2026-11-23.2"));
    }

    @Test
    void whereLinksCameToBeTheFileGoes() throws Exception {
        publish(DAY, "one", NO_LINKS);
        publish(DAY, "two");

        assertThat(output.resolve("CURRENT")).doesNotExist();
        assertThat(output.resolve("latest/report")).hasContent("two");
    }

    @Test
    void whatKilledRunsLeftIsRemoved() throws Exception {
        publish(DAY, "good");
        Files.createDirectories(output.resolve(".staging-2026-11-23.2/csv"));
        Files.writeString(output.resolve(".staging-2026-11-23.2/csv/half.csv"), "half");
        Files.createSymbolicLink(output.resolve(".staging-2026-11-23.2.link"), Path.of("runs/2026-11-23.2"));
        Files.createDirectories(output.resolve("mine"));

        publish(DAY, "next");

        assertThat(names(output)).containsExactly(".lock", "latest", "mine", "runs");
        assertThat(output.resolve("latest/report")).hasContent("next");
    }

    @Test
    void aRunKilledBetweenRenameAndSwapWasNeverPublished() throws Exception {
        publish(DAY, "good");
        Files.createDirectories(output.resolve("runs/2026-11-23.2"));
        Files.createFile(output.resolve(".staging-2026-11-23.2.publishing"));

        RunFolder.stage(lock, DAY).close();

        assertThat(names(output.resolve("runs"))).containsExactly("2026-11-23.1");
        assertThat(names(output)).containsExactly(".lock", "latest", "runs");
    }

    @Test
    void aRunKilledAfterTheSwapStaysPublished() throws Exception {
        publish(DAY, "good");
        Files.createFile(output.resolve(".staging-2026-11-23.1.publishing"));

        RunFolder.stage(lock, DAY).close();

        assertThat(output.resolve("latest/report")).hasContent("good");
        assertThat(names(output)).containsExactly(".lock", "latest", "runs");
    }

    @Test
    void theEarliestRunsGoFirst() throws Exception {
        publish(DAY, "1");
        publish(DAY.plusDays(2), "2");
        publish(DAY.plusDays(1), "3");
        Files.createDirectories(output.resolve("runs/notes"));

        try (RunFolder run = RunFolder.stage(lock, DAY.plusDays(3))) {
            run.publish(2);
        }

        assertThat(names(output.resolve("runs"))).containsExactly("2026-11-25.1", "2026-11-26.1", "notes");
    }

    @Test
    void thePublishedRunIsKeptThoughItsDayIsTheEarliest() throws Exception {
        publish(DAY, "later");

        try (RunFolder run = RunFolder.stage(lock, DAY.minusYears(5))) {
            run.publish(1);
        }

        assertThat(names(output.resolve("runs"))).containsExactly("2021-11-23.1");
        assertThat(output.resolve("latest")).isDirectory();
    }

    @Test
    void oldRunsAreKeptWhereTheSwapFails() throws Exception {
        publish(DAY, "1");
        publish(DAY, "2");

        try (RunFolder run = RunFolder.stage(lock, DAY, FULL_DISK)) {
            assertThatExceptionOfType(StorageException.class).isThrownBy(() -> run.publish(1));
        }

        assertThat(names(output.resolve("runs"))).containsExactly("2026-11-23.1", "2026-11-23.2");
    }

    @Test
    void pruningNeverFollowsALink() throws Exception {
        Path elsewhere = Files.createDirectories(output.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("precious"), "mine");
        publish(DAY, "1");
        Files.createSymbolicLink(output.resolve("runs/2026-11-23.1/link"), elsewhere);
        Files.createSymbolicLink(output.resolve("runs/2020-01-01.1"), elsewhere);

        try (RunFolder run = RunFolder.stage(lock, DAY)) {
            run.publish(1);
        }

        assertThat(elsewhere.resolve("precious")).hasContent("mine");
        assertThat(names(output.resolve("runs"))).containsExactly("2020-01-01.1", "2026-11-23.2");
    }

    @Test
    void anAbandonedRunCannotBePublished() throws Exception {
        RunFolder run = RunFolder.stage(lock, DAY);

        assertThat(run.abandon()).isTrue();

        assertThat(run.path()).doesNotExist();
        assertThatIllegalStateException().isThrownBy(() -> run.publish(10));
    }

    @Test
    void aPublishedRunCannotBeAbandoned() throws Exception {
        RunFolder run = RunFolder.stage(lock, DAY);
        Files.writeString(run.path().resolve("report"), "good");
        run.publish(10);

        assertThat(run.abandon()).isFalse();

        assertThat(output.resolve("latest/report")).hasContent("good");
    }

    @Test
    void aReadOnlyFolderIsAStorageFaultThatSaysItsPath(@TempDir Path parent) throws Exception {
        assumeThat(System.getProperty("user.name"))
                .as("root may write anywhere")
                .isNotEqualTo("root");
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> RunLock.acquire(parent.resolve("output"), "a test", false))
                    .withMessageContaining(parent.resolve("output").toString())
                    .withMessageContaining("permission denied");
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private String publish(LocalDate day, String report) throws IOException {
        return publish(day, report, Files::createSymbolicLink);
    }

    private String publish(LocalDate day, String report, Latest.LinkMaker links) throws IOException {
        try (RunFolder run = RunFolder.stage(lock, day, links)) {
            Files.writeString(run.path().resolve("report"), report);
            return run.publish(10).runId();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Every entry below a folder with what it holds. */
    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                String is = Files.isSymbolicLink(entry)
                        ? "-> " + Files.readSymbolicLink(entry)
                        : Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) ? Files.readString(entry) : "folder";
                contents.put(folder.relativize(entry).toString(), is);
            }
        }
        return contents;
    }
}
