package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.report.ReadCsv;
import org.mentionreport.text.Folding;

/**
 * Groups that are taken out of the catalogue come back as candidates. Slow: four runs over the shared inputs, so that it is left out
 * unless asked for ({@code CONTRIBUTING.md} says how).
 */
@Tag("slow")
class MissingGroupsTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final int LEFT_OUT = 30;
    private static final int FOUND_AGAIN = 24;
    private static final int FIRST_ROWS = 100;
    private static final int ARTICLES = 5;

    /** Generic words that a name may have around its core. */
    private static final Set<String> AROUND =
            Set.of("the", "los", "las", "la", "el", "cartel", "gang", "clan", "group", "o", "a");

    @TempDir
    private static Path folder;

    private static Map<String, Set<String>> articles;
    private static Map<String, String> names;

    @BeforeAll
    static void aRunWithTheWholeCatalogue() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared inputs are not here");
        Path csv = run("whole", Path.of("jobs", "catalogue"));
        articles = new TreeMap<>();
        for (NamedCsvRecord row : ReadCsv.rows(csv, "mentions")) {
            articles.computeIfAbsent(row.getField("group_id"), id -> new HashSet<>())
                    .add(row.getField("article_id"));
        }
        names = new TreeMap<>();
        ReadCsv.rows(csv, "groups").forEach(row -> names.put(row.getField("group_id"), row.getField("names")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mostGroupsThatAreTakenOutComeBackAmongTheFirstRows(long seed) throws IOException {
        Set<String> leftOut = drawn(seed);

        Path csv = run("without-" + seed, ReducedCatalogue.write(folder.resolve("catalogue-" + seed), leftOut));

        List<String> found = ReadCsv.rows(csv, "candidates").stream()
                .filter(row -> Integer.parseInt(row.getField("rank")) <= FIRST_ROWS)
                .map(row -> row.getField("name"))
                .toList();
        Set<String> missed =
                leftOut.stream().filter(id -> !comesBack(id, found)).collect(Collectors.toCollection(TreeSet::new));
        System.out.printf(
                "Seed %d: %d of %d groups come back, without %s%n",
                seed, LEFT_OUT - missed.size(), LEFT_OUT, String.join(", ", missed));
        assertThat(missed).as("groups that do not come back").hasSizeLessThanOrEqualTo(LEFT_OUT - FOUND_AGAIN);
    }

    private static Set<String> drawn(long seed) {
        List<String> named = new ArrayList<>(articles.keySet().stream()
                .filter(id -> articles.get(id).size() >= ARTICLES)
                .toList());
        Collections.shuffle(named, new Random(seed));
        return new TreeSet<>(named.subList(0, LEFT_OUT));
    }

    /** Whether a row bears one of the group's names, or holds one as its core. */
    private static boolean comesBack(String id, List<String> found) {
        Set<String> wanted = Arrays.stream(names.get(id).split(";", -1))
                .map(MissingGroupsTest::core)
                .collect(Collectors.toSet());
        return found.stream().anyMatch(name -> wanted.contains(core(name)));
    }

    private static String core(String name) {
        String folded = Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
        while (words.size() > 1 && AROUND.contains(words.get(0))) {
            words.remove(0);
        }
        while (words.size() > 1 && AROUND.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private static Path run(String name, Path catalogue) {
        Path output = folder.resolve(name);
        RealJob.Ended ended = RealJob.call(
                "run",
                "--input",
                DATA.toString(),
                "--output",
                output.toString(),
                "--as-of",
                "2026-11-23",
                "--catalogue",
                catalogue.toString());
        assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
        return output.resolve("latest").resolve("csv");
    }
}
