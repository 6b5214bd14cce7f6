package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentionreport.corpus.NoInputException;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.publish.PublishChecks;
import org.mentionreport.publish.StorageException;

class MentionReportJobTest {
    private final FakeCommands commands = new FakeCommands();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    @BeforeEach
    void projectWithItsFolders() throws IOException {
        Files.createDirectories(root.resolve("jobs/catalogue"));
        Files.createDirectories(root.resolve("jobs/language"));
        Files.writeString(root.resolve("jobs/mention-report.yaml"), "output: out\n");
    }

    @Test
    void withNothingSaidItRuns() {
        assertThat(execute()).isZero();

        assertThat(commands.calls).containsExactly("run");
        assertThat(commands.settings.output()).isEqualTo(root.resolve("out"));
        assertThat(commands.settings.asOf()).isEqualTo("2026-11-23");
        assertThat(commands.runOptions).isEqualTo(new RunOptions(false, false, false));
    }

    @Test
    void optionsAloneMeanARun() {
        assertThat(execute("--as-of", "2020-01-01", "--dry-run")).isZero();

        assertThat(commands.calls).containsExactly("run");
        assertThat(commands.settings.asOf()).isEqualTo("2020-01-01");
        assertThat(commands.runOptions.dryRun()).isTrue();
    }

    @Test
    void pathsOnTheCommandLineStartFromTheCallersFolder() throws IOException {
        Files.createDirectories(root.resolve("caller/cat"));
        Files.writeString(root.resolve("caller/my.yaml"), "keep_runs: 4\n");

        int code = execute(
                "run",
                "--config",
                "my.yaml",
                "--input",
                "../a b",
                "--input",
                "*.txt",
                "--input",
                "s3a://b/c",
                "--output",
                "o",
                "--catalogue",
                "cat");

        assertThat(code).isZero();
        assertThat(commands.settings.keepRuns()).isEqualTo(4);
        assertThat(commands.settings.inputs())
                .containsExactly(
                        root.resolve("a b").toString(),
                        root.resolve("caller/*.txt").toString(),
                        "s3a://b/c");
        assertThat(commands.settings.output()).isEqualTo(root.resolve("caller/o"));
        assertThat(commands.settings.catalogue()).isEqualTo(root.resolve("caller/cat"));
        assertThat(commands.settings.language()).isEqualTo(root.resolve("jobs/language"));
    }

    @Test
    void everyOptionOfARunArrives() {
        int code = execute(
                "run",
                "--master",
                "local[2]",
                "--since",
                "2019-01-01",
                "--until",
                "2019-12-31",
                "--country",
                "COL",
                "--country",
                "MEX",
                "--group",
                "farc",
                "--wait",
                "--quiet");

        assertThat(code).isZero();
        assertThat(commands.settings.spark().master()).isEqualTo("local[2]");
        assertThat(commands.settings.scope().since()).hasValue(LocalDate.of(2019, 1, 1));
        assertThat(commands.settings.scope().until()).hasValue(LocalDate.of(2019, 12, 31));
        assertThat(commands.settings.scope().countries()).containsExactly("COL", "MEX");
        assertThat(commands.settings.scope().groups()).containsExactly("farc");
        assertThat(commands.runOptions).isEqualTo(new RunOptions(false, true, true));
    }

    @Test
    void theOtherCommandsGetWhatTheyAreGiven() {
        Path caller = root.resolve("caller");

        assertThat(execute("check")).isZero();
        assertThat(execute("extract", "a", "@b")).isZero();
        assertThat(execute("explain", "a", "--html", "b.html")).isZero();
        assertThat(execute("explain", "a")).isZero();
        assertThat(execute("furniture", "a", "b")).isZero();
        assertThat(execute("evaluate", "--labels", "l", "--docs", "d", "--against", "latest", "--errors", "e"))
                .isZero();

        assertThat(commands.calls)
                .containsExactly(
                        "check",
                        "extract " + List.of(caller.resolve("a"), caller.resolve("@b")),
                        "explain " + caller.resolve("a") + " " + caller.resolve("b.html"),
                        "explain " + caller.resolve("a"),
                        "furniture " + List.of(caller.resolve("a"), caller.resolve("b")),
                        "evaluate");
        assertThat(commands.evaluateOptions.labels()).isEqualTo(caller.resolve("l"));
        assertThat(commands.evaluateOptions.docs()).isEqualTo(caller.resolve("d"));
        assertThat(commands.evaluateOptions.against()).hasValue("latest");
        assertThat(commands.evaluateOptions.errors()).hasValue(caller.resolve("e"));
    }

    static Stream<Arguments> usageFaults() {
        return Stream.of(
                arguments(List.of("chekc"), "Did you mean check?"),
                arguments(List.of("--inptu", "a"), "Unknown options: '--inptu'"),
                arguments(List.of("--inptu", "a"), "Did you mean --input?"),
                arguments(List.of("run", "--input"), "Missing required parameter for option '--input'"),
                arguments(List.of("run", "--input", ""), "the path is empty"),
                arguments(List.of("run", "--output", " "), "the path is empty"),
                arguments(List.of("run", "--as-of", "yesterday"), "'yesterday' is not a date; write year-month-day"),
                arguments(List.of("run", "--as-of", "2026-02-30"), "'2026-02-30' is not a date"),
                arguments(List.of("run", "surplus"), "Unmatched argument at index 1: 'surplus'"),
                arguments(List.of("extract"), "Missing required parameter: 'PATH'"),
                arguments(List.of("furniture"), "Missing required parameter: 'PATH'"),
                arguments(List.of("explain"), "Missing required parameter: 'FILE'"),
                arguments(List.of("evaluate", "--docs", "d"), "Missing required option: '--labels=FILE'"),
                arguments(List.of("evaluate", "--docs", "d"), "See: mention-report evaluate --help"),
                arguments(List.of("run", "--country", "Colombia"), "--country: 'Colombia' is not a code"),
                arguments(List.of("run", "--config", "none.yaml"), "there is no such settings file"));
    }

    @ParameterizedTest
    @MethodSource("usageFaults")
    void aFaultOfTheCommandLineIsToldInOneLineAndEndsWithTwo(List<String> arguments, String line) {
        assertThat(execute(arguments.toArray(String[]::new))).isEqualTo(2);

        assertThat(errorLines()).hasSize(1);
        assertThat(errorLines().get(0)).contains(line);
        assertThat(commands.calls).isEmpty();
    }

    @Test
    void articlesNamedWithoutAnOptionAreToldTheirs() throws IOException {
        Files.createDirectories(root.resolve("caller/news"));

        assertThat(execute("news")).isEqualTo(2);

        assertThat(errorLines()).singleElement().asString().contains("To read it: --input news");
    }

    static Stream<Arguments> failures() {
        StorageException full = new StorageException(
                "write", Path.of("/out/a.csv"), new FileSystemException("/out/a.csv", null, "No space left on device"));
        return Stream.of(
                arguments(
                        new FaultException(List.of(new Fault("groups.csv", 7, "wrong", "Right"))),
                        2,
                        "groups.csv:7: wrong. Right"),
                arguments(new NoInputException("The input /x does not exist."), 4, "The input /x does not exist."),
                arguments(checksFailed(), 5, "Check sums_hold failed: records seen: 3"),
                arguments(full, 6, "Cannot write /out/a.csv (No space left on device). Free some space"),
                arguments(new UncheckedIOException(full), 6, "Cannot write /out/a.csv"),
                arguments(new AccessDeniedException("/out"), 6, "Let this user write there"),
                arguments(
                        new IOException("No space left on device"),
                        6,
                        "/out (No space left on device). Free some space"),
                arguments(
                        new FileSystemException("/out", null, "Read-only file system"),
                        6,
                        "/out: Read-only file system"),
                arguments(
                        new SparkException("Job aborted\nDriver stacktrace:"),
                        7,
                        "Spark failed: Job aborted. Check spark.master"),
                arguments(
                        new SparkException("Task failed", new IOException("No space left on device")),
                        6,
                        "Free some space"),
                arguments(
                        new SparkException("Task failed", new NoInputException("The input /x vanished.")),
                        4,
                        "vanished"),
                arguments(new IllegalStateException("odd"), 1, "Unexpected failure: odd"),
                arguments(new NullPointerException(), 1, "Unexpected failure: NullPointerException"),
                arguments(new IllegalStateException(new OutOfMemoryError("heap")), 1, "MENTION_REPORT_HEAP=6g"),
                arguments(new OutOfMemoryError("heap"), 1, "MENTION_REPORT_HEAP=6g"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureEndsWithItsCodeAndALastLineThatSaysWhy(Throwable failure, int code, String lastLine) {
        commands.failure = failure;

        assertThat(execute("run")).isEqualTo(code);

        assertThat(errorLines()).last().asString().contains(lastLine);
    }

    @Test
    void severalFaultsStandAboveTheLastLine() throws IOException {
        Files.writeString(root.resolve("jobs/mention-report.yaml"), "a_key: 1\nkeep_runs: 0\n");

        assertThat(execute("check")).isEqualTo(2);

        assertThat(errorLines()).hasSize(3);
        assertThat(errorLines()).last().asString().startsWith("2 faults, the first is ");
    }

    @Test
    void aQuietRunPrintsTheLastLineAlone() {
        commands.failure = new IllegalStateException("odd");

        assertThat(execute("--quiet")).isEqualTo(1);

        assertThat(errorLines()).hasSize(1);
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertThat(execute("--help")).isZero();
        assertThat(execute("--version")).isZero();
        assertThat(execute("run", "--help")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Exit codes:",
                        "another run holds the lock",
                        "evaluate",
                        "mention-report development (Java",
                        "--dry-run");
        assertThat(err.size()).isZero();
        assertThat(commands.calls).isEmpty();
    }

    private static Exception checksFailed() {
        PublishChecks checks = new PublishChecks();
        checks.sumsHold(3, 1, 0, 0);
        try {
            checks.require();
        } catch (Exception failed) {
            return failed;
        }
        throw new AssertionError("the sums do not hold");
    }

    private int execute(String... arguments) {
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Interruption interruption = new Interruption(errStream, code -> {});
        SettingsSource source = new SettingsSource(root, root.resolve("caller"), LocalDate.of(2026, 11, 23));
        return new MentionReportJob(source, commands, interruption, outStream, errStream).execute(arguments);
    }

    private List<String> errorLines() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
