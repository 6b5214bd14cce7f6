package org.mentionreport.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.Wording;
import scala.Tuple2;

class DuplicatesTest {
    private static final double LEAST = 0.7;

    private static JavaSparkContext spark;

    @BeforeAll
    static void startSpark() {
        spark = new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("DuplicatesTest")
                .set("spark.default.parallelism", "2")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archives")
    void everyCopyIsListedWithTheArticleThatStays(String archive, List<NamedCsvRecord> rows) {
        Duplicates duplicates = duplicates(rows, 2);

        Map<String, String> sourceById = duplicates
                .articles()
                .mapToPair(article -> new Tuple2<>(article.articleId(), article.source()))
                .collectAsMap();
        assertThat(duplicates.copies().stream()
                        .map(copy -> line(
                                copy.source(),
                                sourceById.get(copy.articleId()),
                                copy.how().words())))
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> !row.getField("repeats").isEmpty())
                        .map(row -> line(row.getField("source"), row.getField("repeats"), row.getField("how")))
                        .sorted()
                        .toList());
        assertThat(sourceById.values())
                .containsExactlyInAnyOrderElementsOf(rows.stream()
                        .filter(row -> row.getField("repeats").isEmpty())
                        .map(row -> row.getField("source"))
                        .toList());
    }

    @Test
    void theOrderAndPlaceOfTheRecordsChangeNothing() {
        List<ArticleFact> articles = IntStream.range(0, 120)
                .mapToObj(n -> fact("feed#" + n, "", n % 7 == 0 ? null : LocalDate.of(2020, 1, 1 + n % 5), near(n)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Duplicate> once = duplicates(articles, 1, LEAST).copies();

        Collections.shuffle(articles, new Random(3));

        assertThat(once).hasSize(108);
        assertThat(duplicates(articles, 7, LEAST).copies()).isEqualTo(once);
    }

    @Test
    void aPageThatASiteServedTwoHundredTimesIsOneArticle() {
        List<ArticleFact> articles = IntStream.range(0, 200)
                .mapToObj(n -> fact("feed#" + n, "", LocalDate.of(2020, 1, 1), "1-60 id" + n + "-" + n))
                .toList();

        assertThat(duplicates(articles, 3, LEAST).copies()).hasSize(199).allMatch(copy -> copy.articleId()
                .equals(articles.get(0).articleId()));
    }

    @Test
    void theSettingsSayHowMuchMustBeTheSame() {
        List<ArticleFact> articles = List.of(fact("a.txt", "", null, "1-100"), fact("b.txt", "", null, "1-100~10"));

        assertThat(duplicates(articles, 1, 0.8).copies()).hasSize(1);
        assertThat(duplicates(articles, 1, 0.95).copies()).isEmpty();
    }

    /** Twelve stories, ten times each with another word replaced. */
    private static String near(int n) {
        String story = "s".repeat(1 + n % 12);
        return story + "1-80~" + (20 + n / 12);
    }

    static Stream<Arguments> archives() {
        Map<String, List<NamedCsvRecord>> archives = new LinkedHashMap<>();
        Path table = Path.of("src/test/resources/org/mentionreport/duplicate/archives.csv");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(table)) {
            rows.forEach(row -> archives.computeIfAbsent(row.getField("archive"), none -> new ArrayList<>())
                    .add(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archives.entrySet().stream().map(archive -> Arguments.of(archive.getKey(), archive.getValue()));
    }

    private static Duplicates duplicates(List<NamedCsvRecord> rows, int partitions) {
        return duplicates(rows.stream().map(DuplicatesTest::fact).toList(), partitions, LEAST);
    }

    private static Duplicates duplicates(List<ArticleFact> articles, int partitions, double least) {
        return Duplicates.among(
                spark.parallelize(articles, partitions)
                        .mapToPair(article -> new Tuple2<>(article, Wording.of("", article.contentSha256()))),
                least,
                spark);
    }

    private static ArticleFact fact(NamedCsvRecord row) {
        String published = row.getField("published");
        return fact(
                row.getField("source"),
                row.getField("address"),
                published.isEmpty() ? null : LocalDate.parse(published),
                row.getField("text"));
    }

    /** The text itself stands for its hash, and the address or the text for the id. */
    private static ArticleFact fact(String source, String address, LocalDate published, String text) {
        String words = InventedText.of(text);
        return new ArticleFact(
                address.isEmpty() ? words : address,
                source,
                address,
                "",
                "",
                published,
                "",
                "",
                List.of(),
                "",
                words.length(),
                words,
                List.of(),
                List.of());
    }

    private static String line(String source, String repeated, String how) {
        return source + " repeats " + repeated + ": " + how;
    }
}
