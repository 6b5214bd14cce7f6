package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Input as it should not be: a run that cannot go on says why and leaves the last report alone, else it lists what it left out. */
class BrokenInputTest {
    private static final String STORY =
            "Police in Cali said on Monday that three members of the Sinaloa Cartel had been held at the port.";

    /** Not so like the other that one of them were a copy. */
    private static final String ANOTHER_STORY =
            "A fisherman of Tumaco found eleven outboard engines under his neighbour's chapel and told nobody for a week.";

    @TempDir
    private static Path folder;

    private static Path output;
    private static Path good;
    private static SortedMap<String, String> published;

    @BeforeAll
    static void publishAReport() throws IOException {
        output = folder.resolve("output");
        good = Files.writeString(
                Files.createDirectories(folder.resolve("good")).resolve("a.jsonl"),
                record("A first story", ANOTHER_STORY) + "\n");
        assertThat(run("--input", good.toString(), "--output", output.toString())
                        .code())
                .isZero();
        published = reports();
    }

    /** All but the lock's file, which names the last run that held it. */
    private static SortedMap<String, String> reports() throws IOException {
        SortedMap<String, String> files = Tree.of(output);
        files.remove(".lock");
        return files;
    }

    private static RealJob.Ended run(String... options) {
        Stream<String> fixed = Stream.of("run", "--master", "local[2]", "--as-of", "2026-11-23");
        return RealJob.call(Stream.concat(fixed, Arrays.stream(options)).toArray(String[]::new));
    }

    private static String record(String title, String text) {
        return "{\"title\":\"" + title + "\",\"published\":\"2024-05-06\",\"text\":\"" + text + "\"}";
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken-input.csv", useHeadersInDisplayName = true)
    void aRunThatCannotGoOnLeavesTheLastReportAsItWas(String broken, int code, String says, String cure)
            throws IOException {
        RealJob.Ended ended = run(options(broken));

        assertThat(ended.code()).as("%s", ended.err()).isEqualTo(code);
        assertThat(ended.lastLine()).contains(says, cure);
        assertThat(reports()).isEqualTo(published);
    }

    private static String[] options(String broken) throws IOException {
        String input = good.toString();
        String to = output.toString();
        return switch (broken) {
            case "a path that does not exist" ->
                new String[] {"--input", folder.resolve("not-there").toString(), "--output", to};
            case "an empty folder" ->
                new String[] {
                    "--input",
                    Files.createDirectories(folder.resolve("empty-folder")).toString(),
                    "--output",
                    to
                };
            case "an empty file" ->
                new String[] {
                    "--input",
                    Files.writeString(folder.resolve("empty.txt"), "").toString(),
                    "--output",
                    to
                };
            case "an output folder that cannot be made" ->
                new String[] {
                    "--input",
                    input,
                    "--output",
                    Files.writeString(folder.resolve("a-file"), "")
                            .resolve("out")
                            .toString()
                };
            case "an unknown setting" ->
                new String[] {
                    "--input",
                    input,
                    "--output",
                    to,
                    "--config",
                    Files.writeString(folder.resolve("typo.yaml"), "inptu: data\n")
                            .toString()
                };
            case "a settings file that does not exist" ->
                new String[] {
                    "--input",
                    input,
                    "--output",
                    to,
                    "--config",
                    folder.resolve("no-such.yaml").toString()
                };
            case "a catalogue with a name twice" ->
                new String[] {
                    "--input",
                    input,
                    "--output",
                    to,
                    "--catalogue",
                    catalogueWithANameTwice().toString()
                };
            default -> throw new AssertionError("no such case: " + broken);
        };
    }

    private static Path catalogueWithANameTwice() throws IOException {
        Path catalogue = folder.resolve("catalogue");
        Tree.copy(RealJob.PROJECT.resolve("jobs/catalogue"), catalogue, Comparator.naturalOrder());
        Files.writeString(catalogue.resolve("names.csv"), "farc,Los Zetas,any,full,any,\n", StandardOpenOption.APPEND);
        return catalogue;
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken-records.csv", useHeadersInDisplayName = true)
    void aRunThatGoesOnListsWhatItCouldNotRead(String file, int articles, String reasons) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in-" + file));
        Files.copy(good, input.resolve("a.jsonl"));
        write(input.resolve(file));
        assumeThat(file.startsWith("unreadable") && Files.isReadable(input.resolve(file)))
                .as("a user whom permissions do not bind")
                .isFalse();
        Path to = folder.resolve("out-" + file);

        RealJob.Ended ended = run("--input", input.toString(), "--output", to.toString());

        assertThat(ended.code()).as("%s", ended.err()).isZero();
        SampleReport report = SampleReport.of(to.resolve("latest").toRealPath());
        List<NamedCsvRecord> rejected = report.rows("rejected");
        assertThat(rejected)
                .extracting(row -> row.getField("reason"))
                .containsExactly(reasons == null ? new String[0] : reasons.split(";"));
        assertThat(rejected).allSatisfy(row -> {
            assertThat(row.getField("source")).startsWith(file);
            assertThat(row.getField("detail")).isNotBlank();
        });
        assertThat(report.articles().keySet())
                .filteredOn(source -> source.startsWith(file))
                .hasSize(articles);
        assertThat(report.articles()).containsKey("a.jsonl#1").hasSize(articles + 1);
    }

    private static void write(Path file) throws IOException {
        switch (file.getFileName().toString()) {
            case "binary.txt" ->
                Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 0, 3, (byte) 0xff, 0});
            case "invalid-utf8.txt" ->
                Files.write(
                        file,
                        ("A second story\n\n" + STORY + " Se\u00f1or Nu\u00f1ez denied it.\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
            case "one-line.txt" -> writeOneLine(file);
            case "quotes.csv" ->
                Files.writeString(
                        file,
                        "title,published,text\nOne,2024-05-06,\"" + STORY + "\"\nTwo,2024-05-07,\"" + STORY + "\n");
            case "cut.json" ->
                Files.writeString(
                        file,
                        "[" + record("Two", STORY) + ","
                                + record("Three", STORY).substring(0, 60));
            case "cut.jsonl.gz" -> Files.write(file, cutGzip());
            case "unreadable.jsonl" ->
                Files.setPosixFilePermissions(
                        Files.writeString(file, record("Two", STORY)), PosixFilePermissions.fromString("---------"));
            default -> throw new AssertionError("no such case: " + file);
        }
    }

    private static void writeOneLine(Path file) throws IOException {
        byte[] million = (STORY + " ").repeat(10_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < 100_000_000; written += million.length) {
                out.write(million);
            }
        }
    }

    /** Its first record whole, its end missing. */
    private static byte[] cutGzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes, true)) {
            out.write((record("Two", STORY) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            out.write((record("Three", STORY.repeat(50)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20);
    }
}
