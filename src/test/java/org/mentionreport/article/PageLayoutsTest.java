package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;

/** Pages with the markup of many kinds of sites and invented texts: each is read word for word as the tables say. */
class PageLayoutsTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "org", "mentionreport", "article", "pages");
    private static final Path LANGUAGE = Path.of("jobs", "language");

    private static ArticleReader articles;
    private static RecordReader records;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        articles = ArticleReader.load(LANGUAGE, LocalDate.of(2026, 11, 23), Map.of());
        records = new RecordReader(new Stores(Map.of()), FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pages.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
    void anArticleIsReadWithItsTitleDayAndOwnText(String page, String title, LocalDate day, String body)
            throws IOException {
        Article article = read(page).article();
        assertThat(article.title()).isEqualTo(title);
        assertThat(article.published()).isEqualTo(day);
        assertThat(article.text()).isEqualTo(title + "\n\n" + body);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pages-rejected.csv", numLinesToSkip = 1)
    void aPageThatIsNoArticleIsRejected(String page, String reason) throws IOException {
        assertThat(read(page).rejected().reason().code()).isEqualTo(reason);
    }

    private static Reading read(String page) throws IOException {
        var file = new InputListing(new Stores(Map.of()))
                .list(List.of(PAGES.resolve(page + ".html").toString()))
                .get(0);
        return articles.read((SourceRecord) records.read(file).next());
    }
}
