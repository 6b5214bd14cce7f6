package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

/** A record out of all proportion ends as the table states, and holds nothing up. */
class RecordFaultsTest {
    private static final Pattern REPEATED = Pattern.compile("⟦(\\d+)×(.*?)⟧");

    private static ArticleReader reader;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        reader = ArticleReader.load(Path.of("jobs", "language"), LocalDate.of(2026, 11, 23), Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "faults.csv", delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true)
    void eachFaultHasItsStatedEnd(String fault, SourceRecord.Shape shape, String text, String ends) {
        Reading reading = reader.read(new SourceRecord("a#1", shape, Map.of(Field.TEXT, written(text))));
        assertThat(reading.isArticle() ? "read" : reading.rejected().reason().code())
                .as(fault)
                .isEqualTo(ends);
    }

    private static String written(String text) {
        return REPEATED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(2).replace("\\n", "\n").repeat(Integer.parseInt(match.group(1)))));
    }
}
