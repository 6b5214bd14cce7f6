package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;

/** Runs over the shared inputs where they stand beside the project; says nothing elsewhere. */
class RealInputsTest {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path LANGUAGE = Path.of("jobs", "language");

    private static ArticleReader articles;
    private static RecordReader records;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared inputs are not here");
        articles = ArticleReader.load(LANGUAGE, LocalDate.of(2026, 11, 23), Map.of());
        records = new RecordReader(new Stores(Map.of()), FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "insightcrime/pages, 1, 1",
        "insightcrime/crawl-2020.csv, 22, 22",
        "insightcrime/articles.jsonl.gz, 1637, 0",
        "wire-1988-1991, 1694, 1600",
        "afp-es, 716, 66",
        // The date of the others is the clock of the crawl.
        "latam-press-es, 66, 51"
    })
    void everyRecordIsAnArticleAndEnoughHaveADate(String input, int expected, int dated) {
        List<Reading> readings = read(input);
        assertThat(readings).hasSize(expected).allMatch(Reading::isArticle);
        assertThat(readings.stream()
                        .filter(reading -> reading.article().published() != null)
                        .count())
                .isGreaterThanOrEqualTo(dated);
    }

    @Test
    void theSavedPageGivesItsArticleOnly() {
        Article article = read("insightcrime/pages").get(0).article();
        assertThat(article.published()).isEqualTo("2011-08-02");
        assertThat(article.dateBasis()).isEqualTo(DateBasis.HEADER);
        assertThat(article.section()).isEqualTo("COLOMBIA");
        assertThat(article.text()).startsWith(article.title() + "\n\n").doesNotContain("DONATE", "2023", "2022");
    }

    private static List<Reading> read(String input) {
        List<Reading> readings = new ArrayList<>();
        for (InputFile file : new InputListing(new Stores(Map.of()))
                .list(List.of(DATA.resolve(input).toString()))) {
            Iterator<Framed> framed = records.read(file);
            while (framed.hasNext()) {
                readings.add(articles.read((SourceRecord) framed.next()));
            }
        }
        return readings;
    }
}
