package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

/**
 * Whole pages as they are saved as text: lines that begin with = are own text, those that begin with - are furniture, and those that
 * begin with ! are furniture that is kept all the same, a known limit.
 */
class TextPagesTest {
    private static final Path PAGES = Path.of("src/test/resources/org/mentionreport/article/text-pages");

    private static ArticleReader reader;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        reader = ArticleReader.load(Path.of("jobs", "language"), LocalDate.of(2026, 11, 23), Map.of());
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyOwnTextIsKept(Path file) throws IOException {
        List<String> marked = Files.readAllLines(file);
        String page = marked.stream()
                .map(line -> line.isEmpty() ? "" : line.substring(2))
                .collect(Collectors.joining("\n"));
        Reading reading = reader.read(
                new SourceRecord(file.getFileName().toString(), SourceRecord.Shape.PAGE, Map.of(Field.TEXT, page)));
        assertThat(reading.passages().stream().filter(Passage::kept).map(Passage::text))
                .containsExactlyElementsOf(marked.stream()
                        .filter(line -> line.startsWith("= ") || line.startsWith("! "))
                        .map(line -> line.substring(2))
                        .toList());
    }
}
