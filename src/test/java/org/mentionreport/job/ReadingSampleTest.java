package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/**
 * Draws mentions and articles of the shared corpora for an independent reader, and holds what is found against the verdicts on
 * earlier draws. Slow: a run over the shared inputs, so that it is left out unless asked for ({@code CONTRIBUTING.md} says how).
 */
@Tag("slow")
class ReadingSampleTest {
    private static final Path VERDICTS = Path.of("src/test/resources/org/mentionreport/evaluate");
    private static final int MENTIONS = 200;
    private static final int ARTICLES = 100;

    @TempDir
    private static Path folder;

    private static SharedReading reading;

    @BeforeAll
    static void readTheSharedCorpora() throws IOException, FaultException {
        reading = SharedReading.of(folder);
    }

    @Test
    void aSampleIsDrawnForAReader() throws IOException {
        ReadingSample sample =
                ReadingSample.draw(reading, Long.getLong("reading.seed", 1), MENTIONS, ARTICLES, groupWords());
        Path target = Path.of("target", "reading");

        sample.write(target, reading);

        assertThat(target.resolve("mentions-keys.csv")).content().hasLineCount(1 + MENTIONS);
        assertThat(target.resolve("articles-keys.csv")).content().hasLineCount(1 + ARTICLES);
    }

    private static Set<String> groupWords() {
        return rows(Path.of("src/test/resources/org/mentionreport/job"), "group-words.csv", List.of("word")).stream()
                .map(row -> Folding.fold(row.get("word")))
                .collect(Collectors.toSet());
    }

    @Test
    void theMentionsThatAReaderSawAreRight() {
        MentionVerdicts verdicts = new MentionVerdicts(reading);

        verdictsOf("verdicts-mentions.csv", MentionVerdicts.COLUMNS).forEach(verdicts::add);

        verdicts.print(System.out);
        assertThat(verdicts.shareOfMentions()).as("are a mention of the group").isGreaterThanOrEqualTo(0.95);
        assertThat(verdicts.shareWellPlaced()).as("have the right countries").isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void fewArticlesWithoutAMentionHideAGroup() {
        Set<String> silent = reading.articles().stream()
                .filter(article -> article.mentions().isEmpty())
                .map(SharedReading.ReadArticle::source)
                .collect(Collectors.toSet());
        List<Row> verdicts = verdictsOf("verdicts-articles.csv", List.of("source", "hides", "note")).stream()
                .filter(row -> silent.contains(row.get("source")))
                .toList();
        List<String> hiding = verdicts.stream()
                .filter(row -> !row.get("hides").isEmpty())
                .map(row -> row.get("source") + " " + row.get("hides"))
                .toList();

        System.out.printf(
                "%d of %d articles without a mention hide a group: %s%n",
                hiding.size(), verdicts.size(), String.join("; ", hiding));
        assertThat(hiding).hasSizeLessThanOrEqualTo(5 * verdicts.size() / 100);
    }

    private static List<Row> verdictsOf(String file, List<String> columns) {
        Assumptions.assumeTrue(Files.exists(VERDICTS.resolve(file)), "nobody has read a sample yet");
        return rows(VERDICTS, file, columns);
    }

    private static List<Row> rows(Path folder, String file, List<String> columns) {
        List<Fault> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        DataFile.read(folder, file, columns, faults).forEach(rows::add);
        assertThat(faults).isEmpty();
        return rows;
    }
}
