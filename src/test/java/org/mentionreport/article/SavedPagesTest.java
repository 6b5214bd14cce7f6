package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;

/** Holds the shared saved pages to what a reader expects of each, where they stand beside the project; says nothing elsewhere. */
class SavedPagesTest {
    private static final Path PAGES = Path.of("..", "shared", "data", "pages-html");
    private static final Path LANGUAGE = Path.of("jobs", "language");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<Page> READ = new ArrayList<>();

    /** What was read of a page, and what its site's JSON file expects. */
    private record Page(Article article, String title, String day, String body) {}

    @BeforeAll
    static void readThePages() throws IOException, FaultException {
        Assumptions.assumeTrue(Files.isDirectory(PAGES), "the shared saved pages are not here");
        ArticleReader articles = ArticleReader.load(LANGUAGE, LocalDate.of(2026, 11, 23), Map.of());
        RecordReader records =
                new RecordReader(new Stores(Map.of()), FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of()));
        try (Stream<Path> sites = Files.walk(PAGES)) {
            for (Path site : sites.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Iterator<JsonNode> expected =
                        new ObjectMapper().readTree(site.toFile()).iterator();
                String pages = site.toString().replace(".json", "_*.html.gz");
                for (var file : new InputListing(new Stores(Map.of())).list(List.of(pages))) {
                    Reading reading =
                            articles.read((SourceRecord) records.read(file).next());
                    READ.add(page(reading.article(), expected.next()));
                }
            }
        }
    }

    private static Page page(Article article, JsonNode expected) {
        JsonNode body = expected.path("body");
        String words = Stream.concat(
                        body.findValues("headline").stream(),
                        Stream.concat(Stream.of(body.path("summary")), body.findValues("paragraphs").stream()))
                .map(JsonNode::toString)
                .collect(Collectors.joining(" "));
        return new Page(
                article,
                expected.path("title").asText(),
                expected.path("publishing_date").asText().substring(0, 10),
                words);
    }

    @Test
    void bodiesHoldTheWordsThatAreExpected() {
        assertThat(READ.stream()
                        .mapToDouble(page -> f1(words(page.article().text()), words(page.title() + " " + page.body())))
                        .average()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void titlesAndDaysAreThoseExpected() {
        assertThat(share(page -> words(page.article().title()).equals(words(page.title()))))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(share(page -> page.day().equals(String.valueOf(page.article().published()))))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(share(page -> page.article().published() != null
                        && !page.day().equals(page.article().published().toString())))
                .isLessThanOrEqualTo(0.02);
    }

    private static double share(Predicate<Page> isRight) {
        return (double) READ.stream().filter(isRight).count() / READ.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static double f1(List<String> found, List<String> expected) {
        Map<String, Long> left =
                expected.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long common = found.stream()
                .filter(word -> left.merge(word, -1L, Long::sum) >= 0)
                .count();
        return 2.0 * common / (found.size() + expected.size());
    }
}
