package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.datafile.Fault;

class SettingsReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Overrides NONE =
            Overrides.ofFoldersAndDay(Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    private Path root;

    @BeforeEach
    void projectWithItsFolders() throws IOException {
        Files.createDirectories(root.resolve("jobs/catalogue"));
        Files.createDirectories(root.resolve("jobs/language"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "settings-faults.csv", numLinesToSkip = 2)
    void aFaultSaysItsLineWhatIsWrongAndWhatWouldBeRight(String yaml, int line, String what, String cure)
            throws IOException {
        SettingsException thrown = catchThrowableOfType(SettingsException.class, () -> read(yaml));

        assertThat(thrown.faults()).hasSize(1);
        Fault fault = thrown.faults().get(0);
        assertThat(fault.file()).endsWith("settings.yaml");
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.what()).contains(what);
        assertThat(fault.cure()).contains(cure);
    }

    @Test
    void severalFaultsAreToldTogether() {
        SettingsException thrown = catchThrowableOfType(
                SettingsException.class, () -> read("inptu: a\nkeep_runs: none\nreports:\n  since: never\n"));

        assertThat(thrown.faults()).extracting(Fault::line).containsExactlyInAnyOrder(1, 2, 4);
        assertThat(thrown.getMessage().lines()).hasSize(3);
    }

    @Test
    void anEmptyFileMeansWhatTheShippedOneSays() throws Exception {
        Path shipped = Path.of("jobs", "mention-report.yaml").toAbsolutePath();

        assertThat(read("")).isEqualTo(SettingsReader.read(shipped, root, NONE, TODAY));
    }

    @Test
    void reportsNameTheInputsWithoutTheirFoldersWhateverTheirOrder() throws Exception {
        JobSettings settings = read("input: [/archive/wire/, 's3a://bucket/daily', b/*.txt]");

        assertThat(settings.inputNames()).containsExactly("*.txt", "daily", "wire");
    }

    @Test
    void everyKeyIsRead() throws Exception {
        Files.createDirectories(root.resolve("mine"));
        JobSettings settings = read("""
                input: [a, b/*.txt, /c, 's3a://bucket/d', "file:///e"]
                output: out
                catalogue: mine
                language: mine
                as_of: 2020-02-29
                fields:
                  text: [cuerpo, contenido]
                  title: titular
                  url:
                outlets: {"*.example.org": Example}
                near_copies: {similarity: 0.85}
                tolerance: {rejected_records: 0, rejected_share: 0.125}
                spark:
                  master: local[2]
                  conf: {spark.ui.enabled: false, spark.executor.cores: 2}
                csv: {spreadsheet_safe: true}
                keep_runs: 3
                reports:
                  since: 2019-01-01
                  until: 2019-12-31
                  countries: [COL, ZZZ]
                  groups: 18th-street
                  roll_up_to_parents: true
                """);

        assertThat(settings.inputs())
                .containsExactly(
                        root.resolve("a").toString(),
                        root.resolve("b/*.txt").toString(),
                        "/c",
                        "s3a://bucket/d",
                        "file:///e");
        assertThat(settings.output()).isEqualTo(root.resolve("out"));
        assertThat(settings.catalogue()).isEqualTo(root.resolve("mine"));
        assertThat(settings.language()).isEqualTo(root.resolve("mine"));
        assertThat(settings.asOf()).isEqualTo("2020-02-29");
        assertThat(settings.fields())
                .isEqualTo(
                        Map.of("text", List.of("cuerpo", "contenido"), "title", List.of("titular"), "url", List.of()));
        assertThat(settings.outlets()).isEqualTo(Map.of("*.example.org", "Example"));
        assertThat(settings.nearCopies().similarity()).isEqualByComparingTo("0.85");
        assertThat(settings.tolerance()).isEqualTo(new JobSettings.Tolerance(0, new BigDecimal("0.125")));
        assertThat(settings.spark().master()).isEqualTo("local[2]");
        assertThat(settings.spark().conf()).isEqualTo(Map.of("spark.ui.enabled", "false", "spark.executor.cores", "2"));
        assertThat(settings.csv().spreadsheetSafe()).isTrue();
        assertThat(settings.keepRuns()).isEqualTo(3);
        assertThat(settings.scope())
                .isEqualTo(new JobSettings.Scope(
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        Optional.of(LocalDate.of(2019, 12, 31)),
                        List.of("COL", "ZZZ"),
                        List.of("18th-street"),
                        true));
    }

    @Test
    void withoutADayTheRunCountsAsTodays() throws Exception {
        assertThat(read("as_of:\n").asOf()).isEqualTo(TODAY);
    }

    @Test
    void theCommandLineIsStrongerThanTheFile() throws Exception {
        Path given = Files.createDirectories(root.resolve("given"));
        Overrides overrides = new Overrides(
                List.of("/x"),
                Optional.of(given),
                Optional.of(LocalDate.of(2000, 1, 1)),
                Optional.of(given),
                Optional.of("yarn"),
                Optional.of(LocalDate.of(1999, 1, 1)),
                Optional.of(LocalDate.of(1999, 12, 31)),
                List.of("MEX"),
                List.of("farc"));

        // The file's own catalogue does not exist, which nobody minds, as it is not used.
        JobSettings settings = read("""
                input: a
                output: b
                catalogue: nowhere
                as_of: 2020-02-29
                spark: {master: local}
                reports: {since: 2019-01-01, countries: [COL], groups: [m-19]}
                """, overrides);

        assertThat(settings.inputs()).containsExactly("/x");
        assertThat(settings.output()).isEqualTo(given);
        assertThat(settings.catalogue()).isEqualTo(given);
        assertThat(settings.asOf()).isEqualTo("2000-01-01");
        assertThat(settings.spark().master()).isEqualTo("yarn");
        assertThat(settings.scope().since()).hasValue(LocalDate.of(1999, 1, 1));
        assertThat(settings.scope().until()).hasValue(LocalDate.of(1999, 12, 31));
        assertThat(settings.scope().countries()).containsExactly("MEX");
        assertThat(settings.scope().groups()).containsExactly("farc");
    }

    @Test
    void aFaultOfTheCommandLineNamesTheOption() {
        Overrides overrides = new Overrides(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(root.resolve("nowhere")),
                Optional.of("here"),
                Optional.empty(),
                Optional.empty(),
                List.of("Mexico"),
                List.of("The Zetas"));

        SettingsException thrown = catchThrowableOfType(SettingsException.class, () -> read("", overrides));

        assertThat(thrown.faults())
                .extracting(Fault::file)
                .containsExactlyInAnyOrder("--catalogue", "--master", "--country", "--group");
    }

    @Test
    void aMissingSettingsFileIsAFaultAndNoFailure() {
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsReader.read(root.resolve("none.yaml"), root, NONE, TODAY))
                .withMessageContaining("none.yaml: there is no such settings file");
    }

    @Test
    void aFileInAnotherEncodingIsNotGuessedAt() throws IOException {
        Path file = Files.write(root.resolve("latin.yaml"), "output: año\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> SettingsReader.read(file, root, NONE, TODAY))
                .withMessageContaining("the file is not UTF-8");
    }

    @Test
    void aByteOrderMarkIsReadOver() throws Exception {
        assertThat(read("\ufeffoutput: out\n").output()).isEqualTo(root.resolve("out"));
    }

    @Test
    void whatBearsOnTheReportSaysNothingOfPathsOrCores() throws Exception {
        JobSettings one = read("output: one\nspark: {master: local}\nkeep_runs: 3\n");
        JobSettings other = read("output: other\ninput: elsewhere\nspark: {master: yarn}\n");
        JobSettings scoped = read("reports: {countries: [COL]}\n");
        JobSettings stricter = read("near_copies: {similarity: 0.9}\n");

        assertThat(one.bearingOnTheReport()).isEqualTo(other.bearingOnTheReport());
        assertThat(scoped.bearingOnTheReport()).isNotEqualTo(one.bearingOnTheReport());
        assertThat(stricter.bearingOnTheReport()).isNotEqualTo(one.bearingOnTheReport());
    }

    @Test
    void credentialsAreKeptOutOfTheManifest() throws Exception {
        JobSettings settings = read("spark: {conf: {spark.hadoop.fs.s3a.secret.key: hush, spark.local.dir: /a}}\n");

        assertThat(settings.all().get("spark.conf").toString())
                .doesNotContain("hush")
                .contains("/a");
    }

    private JobSettings read(String yaml) throws IOException, SettingsException {
        return read(yaml, NONE);
    }

    private JobSettings read(String yaml, Overrides overrides) throws IOException, SettingsException {
        Path file = Files.writeString(root.resolve("settings.yaml"), yaml);
        return SettingsReader.read(file, root, overrides, TODAY);
    }
}
