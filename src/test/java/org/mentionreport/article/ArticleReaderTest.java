package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

class ArticleReaderTest {
    private static ArticleReader reader;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        reader = ArticleReader.load(Path.of("jobs", "language"), LocalDate.of(2026, 11, 23), Map.of());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
    void datesAreReadAsWritten(String written, String language, LocalDate expected) {
        Article article = article(Map.of(
                Field.TEXT, "A text.", Field.PUBLISHED, written, Field.LANGUAGE, language == null ? "de" : language));
        assertThat(article.published()).isEqualTo(expected);
        assertThat(article.dateBasis()).isEqualTo(expected == null ? DateBasis.NONE : DateBasis.METADATA);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "datelines.csv", numLinesToSkip = 1)
    void datelinesGivePlaceAndDate(String text, String place, LocalDate date, String begins) {
        Article article = article(Map.of(Field.TEXT, text));
        assertThat(article.dateline()).isEqualTo(place == null ? "" : place);
        assertThat(article.published()).isEqualTo(date);
        assertThat(article.text()).startsWith(begins);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "datelines-as-sentences.csv", numLinesToSkip = 1)
    void aDatelineThatEndsAsASentenceNeedsAnotherPlaceThatTellsTheDay(
            String name, String text, String url, String stated, String place, LocalDate date, String begins) {
        Article article = article(Map.of(
                Field.TEXT, text.replace('|', '\n'),
                Field.URL, url == null ? "" : url,
                Field.PUBLISHED, stated == null ? "" : stated));
        assertThat(article.dateline()).isEqualTo(place == null ? "" : place);
        assertThat(article.published()).isEqualTo(date);
        assertThat(article.text()).startsWith(begins);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "paragraphs.csv", numLinesToSkip = 1)
    void linesBecomeParagraphs(String name, String lines, String expected) {
        Article article = article(Map.of(Field.TEXT, lines.replace('|', '\n')));
        assertThat(article.text()).isEqualTo(expected.replace("¶", "\n\n"));
    }

    @Test
    void aPageGivesItsArticleOnly() {
        Article article = page("""
                HomeNewsReportsBorder Police Find a Second Tunnel
                REPORTS

                Border Police Find a Second Tunnel

                PANAMA / 7 MAR 2013 BY JANE ROE EN

                The police found a second tunnel on Monday, and officials said that several dozen men must have worked in it for months. The tunnel is long.

                A judge will hear nine men next week, and the search for the engineer who drew the plans goes on in three provinces of the country.

                share icon icon

                Was this content helpful?

                DONATE

                Related Content

                HONDURAS / 30 AUG 2023

                A gang of another country and another year stands here…

                About InSight Crime
                """);
        assertThat(article.title()).isEqualTo("Border Police Find a Second Tunnel");
        assertThat(article.published()).isEqualTo("2013-03-07");
        assertThat(article.dateBasis()).isEqualTo(DateBasis.HEADER);
        assertThat(article.section()).isEqualTo("PANAMA");
        assertThat(article.text().split("\n\n", -1)).hasSize(3);
        assertThat(article.text())
                .startsWith("Border Police")
                .endsWith("of the country.")
                .doesNotContain("HONDURAS");
    }

    @Test
    void aTextThatIsJustAnArticleStaysWhole() {
        String text = "Second tunnel found\n\nThe police found a tunnel. By noon it was shut.\n\nNobody was hurt.";
        assertThat(page(text).text()).isEqualTo(text);
        assertThat(page(text).title()).isEqualTo("Second tunnel found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\u00a0de\u00a0mayo\u00a0de\u00a02019",
                "3 de ma\u00adyo de 2019",
                "3\u202fmay\u202f2019",
                "\ufeff2019-05-03",
                "03\u200e/05\u200e/2019"
            })
    void whatNobodySeesIsNoPartOfADate(String written) {
        assertThat(article(Map.of(Field.TEXT, "Uno.", Field.PUBLISHED, written)).published())
                .isEqualTo("2019-05-03");
    }

    @Test
    void theTitleFieldStandsFirstAndOnce() {
        assertThat(article(Map.of(Field.TITLE, "El túnel", Field.TEXT, "Lo hallaron ayer."))
                        .text())
                .isEqualTo("El túnel\n\nLo hallaron ayer.");
        assertThat(article(Map.of(Field.TITLE, "El Túnel", Field.TEXT, "El túnel. Lo hallaron ayer."))
                        .text())
                .isEqualTo("El túnel. Lo hallaron ayer.");
        assertThat(article(Map.of(
                                Field.TITLE,
                                "El túnel",
                                Field.SECTION,
                                "Política",
                                Field.TEXT,
                                "Política\nEl túnel\nLo hallaron ayer en la tarde."))
                        .text())
                .isEqualTo("El túnel\n\nLo hallaron ayer en la tarde.");
    }

    @Test
    void aTeaserAndItsHeadlineGo() {
        assertThat(article(Map.of(Field.TEXT, "One was held.\nSEE ALSO:\nCuba News and Profile\nTwo fled."))
                        .text())
                .isEqualTo("One was held.\n\nTwo fled.");
        assertThat(article(Map.of(Field.TEXT, "Uno cayó.\nLea también: Hallan otro túnel en Cuba\nDos huyeron."))
                        .text())
                .isEqualTo("Uno cayó.\n\nDos huyeron.");
        assertThat(article(Map.of(Field.TEXT, "Além disso, dois fugiram.\nLeia mais:\nTúnel em Cuba\nOutro caiu."))
                        .text())
                .isEqualTo("Além disso, dois fugiram.\n\nOutro caiu.");
    }

    @Test
    void aTeaserInsideARunningTextEndsWhereTheNextSentenceBegins() {
        assertThat(english("One was held. SEE ALSO : Cuba News and Profiles Police said that two fled.")
                        .text())
                .isEqualTo("One was held. Police said that two fled.");
        assertThat(english("One was held. SEE ALSO: Coverage of Tunnels The police said that two fled.")
                        .text())
                .isEqualTo("One was held. The police said that two fled.");
        assertThat(english("One was held. SEE ALSO : Coverage of Tunnels Experts believe that two fled.")
                        .text())
                .isEqualTo("One was held. Experts believe that two fled.");
        assertThat(article(
                                Map.of(
                                        Field.LANGUAGE, "pt",
                                        Field.TEXT,
                                                "Um caiu. Leia mais: Túnel é achado em Cuba O delegado disse que dois fugiram."))
                        .text())
                .isEqualTo("Um caiu. O delegado disse que dois fugiram.");
    }

    @Test
    void behindALabelThatLostItsHeadlineTheSentenceStays() {
        assertThat(article(Map.of(
                                Field.LANGUAGE,
                                "pt",
                                Field.TEXT,
                                "Um caiu. Leia também: Foi só ontem que dois fugiram."))
                        .text())
                .endsWith("Foi só ontem que dois fugiram.");
    }

    @Test
    void aMarkBringsTheHeadlineBehindIt() {
        assertThat(portuguese("Um caiu. +++ Túnel é achado em ‘cela’ de Cuba O delegado disse que dois fugiram."))
                .isEqualTo("Um caiu. O delegado disse que dois fugiram.");
        assertThat(portuguese(
                        "Um caiu. + Túnel é achado em Cuba + Outro cai em Lima A polícia disse que 1 + 1 são dois."))
                .isEqualTo("Um caiu. A polícia disse que 1 + 1 são dois.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "tails.csv", numLinesToSkip = 1)
    void whatIsBehindTheEndIsToldByItsShape(String name, String lines, String expected) {
        String body =
                "The police found a tunnel under the prison of the city on Monday, and officials said that some nine men "
                        + "must have worked in it for months. A judge will hear all of them next week, and the search for the engineer "
                        + "who drew the plans goes on.";
        assertThat(article(Map.of(Field.TEXT, lines.replace('|', '\n').replace("{body}", body)))
                        .text())
                .isEqualTo(expected.replace("¶", "\n\n").replace("{body}", body));
    }

    @Test
    void anOrdinaryWordIsNoLabel() {
        String text = "Además, dijo que: uno cayó.\nRelated groups were named as well: one and two.";
        assertThat(article(Map.of(Field.TEXT, text)).text()).isEqualTo(text.replace("\n", "\n\n"));
    }

    @Test
    void tagsBehindTheLastShareButtonGo() {
        assertThat(article(Map.of(Field.TEXT, "One was held in the port.\nSHARE\nZetas\nMexico"))
                        .text())
                .isEqualTo("One was held in the port.");
    }

    @Test
    void aLinkNamedAsAButtonStays() {
        assertThat(article(Map.of(Field.TEXT, "He is often on\nTwitter\n, his medium."))
                        .text())
                .isEqualTo("He is often on Twitter, his medium.");
    }

    @Test
    void agencyInitialsAtTheEndGo() {
        assertThat(article(Map.of(Field.TEXT, "Uno cayó ayer en el puerto. mr/yow Perú-protesta"))
                        .text())
                .isEqualTo("Uno cayó ayer en el puerto.");
    }

    @Test
    void markupEntitiesAndInvisibleCharactersGo() {
        assertThat(article(Map.of(Field.TEXT, "<p>Uno&nbsp;&amp; dos.</p><p>Tre\u00ads\u200b cuatro.<br>Cinco.</p>"))
                        .text())
                .isEqualTo("Uno & dos.\n\nTres cuatro.\n\nCinco.");
        assertThat(article(Map.of(Field.TEXT, "Peru\u0301 <b>y</b> Chile &lt; 5"))
                        .text())
                .isEqualTo("Perú y Chile < 5");
    }

    @Test
    void theDateNeverComesFromTheBodyOrATeaser() {
        String text =
                "The police found a tunnel.\n\nIt was dug on March 3, 2014, they said.\n\nRelated Content\n\n3 March 2015";
        assertThat(page(text).dateBasis()).isEqualTo(DateBasis.NONE);
    }

    @Test
    void theAddressTellsTheDateInTheLastPlace() {
        String url = "https://www.example.org/mundo/2017/05/06/nota";
        Article article = article(Map.of(Field.TEXT, "Uno cayó.", Field.URL, url));
        assertThat(article.published()).isEqualTo("2017-05-06");
        assertThat(article.dateBasis()).isEqualTo(DateBasis.ADDRESS);
        assertThat(article.outlet()).isEqualTo("example.org");
        assertThat(article(Map.of(Field.TEXT, "Uno.", Field.URL, "https://example.org/2017/05/nota"))
                        .published())
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "address-days.csv", numLinesToSkip = 1)
    void anAddressKeepsTheDayThatAChangeOrACrawlWouldMove(
            String name, String url, String stated, LocalDate expected, DateBasis basis) {
        Article article =
                article(Map.of(Field.TEXT, "Uno.", Field.URL, url, Field.PUBLISHED, stated == null ? "" : stated));
        assertThat(article.published()).isEqualTo(expected);
        assertThat(article.dateBasis()).isEqualTo(basis);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "crawl-clocks.csv", numLinesToSkip = 1)
    void theClockOfTheCrawlIsNoDateOfPublication(
            String name, String text, String stated, String fetched, LocalDate expected, DateBasis basis) {
        Article article =
                article(Map.of(Field.TEXT, text.replace('|', '\n'), Field.PUBLISHED, stated, Field.FETCHED, fetched));
        assertThat(article.published()).isEqualTo(expected);
        assertThat(article.dateBasis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "header-lines.csv", numLinesToSkip = 1)
    void aHeaderLineTellsTheDateOfAPage(String line, LocalDate expected) {
        String body =
                "A polícia achou um túnel no presídio da cidade e disse que nove homens trabalharam nele por dois meses.";
        Article article = page("Túnel é achado na cidade\n\n" + line + "\n\n" + body);
        assertThat(article.published()).isEqualTo(expected);
        if (expected != null) {
            assertThat(article.dateBasis()).isEqualTo(DateBasis.HEADER);
            assertThat(article.text()).isEqualTo("Túnel é achado na cidade\n\n" + body);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "head-dates.csv", numLinesToSkip = 1)
    void ofTwoDatesInAHeadTheArticlesIsTaken(String name, String head, LocalDate expected) {
        String body = "\n\nThe police found a tunnel on Monday. A judge will hear nine men next week. Nobody was hurt.";
        assertThat(page(head.replace("|", "\n\n") + body).published()).isEqualTo(expected);
    }

    @Test
    void theDateOfAnEventIsNoDateOfPublication() {
        Article article = page(
                "The Lanterns live at the pier\n\nArtist: The Lanterns\nDate: May 6, 2017\nVenue: The Old Pier\n\nThey played until the lamps went out.");
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "day-order.csv", numLinesToSkip = 1)
    void theSiteTellsWhichOfTwoNumbersIsTheDay(String written, String language, String url, LocalDate expected) {
        assertThat(article(Map.of(
                                Field.TEXT, "Uno.", Field.PUBLISHED, written, Field.LANGUAGE, language, Field.URL, url))
                        .published())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "languages.csv", numLinesToSkip = 1)
    void theTextTellsItsLanguage(String name, String text, String stated, String expected) {
        Map<Field, String> fields =
                stated == null ? Map.of(Field.TEXT, text) : Map.of(Field.TEXT, text, Field.LANGUAGE, stated);
        assertThat(article(fields).language()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void whatIsNoArticleSaysWhy() {
        Reading blank = reader.read(record("a#1", SourceRecord.Shape.FIELDS, Map.of(Field.TEXT, "<p>&nbsp;</p>")));
        assertThat(blank.isArticle()).isFalse();
        assertThat(blank.rejected().reason()).isEqualTo(Rejected.Reason.NO_TEXT);
        String links = IntStream.range(0, 30).mapToObj(n -> "Headline " + n).collect(Collectors.joining("\n\n"));
        Reading hub = reader.read(record("a.txt", SourceRecord.Shape.PAGE, Map.of(Field.TEXT, links)));
        assertThat(hub.rejected().reason()).isEqualTo(Rejected.Reason.NOT_ARTICLE);
    }

    @Test
    void passagesAreTheWholeText() {
        String text = "One was held. SEE ALSO: Coverage of Tunnels The police said so.\nSHARE\nTwo fled.";
        Reading reading =
                reader.read(record("a#1", SourceRecord.Shape.FIELDS, Map.of(Field.TEXT, text, Field.LANGUAGE, "en")));
        String whole = reading.passages().stream().map(Passage::text).collect(Collectors.joining(" "));
        assertThat(whole.replaceAll("\\s+", "")).isEqualTo(text.replaceAll("\\s+", ""));
        assertThat(reading.passages())
                .anySatisfy(passage -> assertThat(passage.reason()).isEqualTo("teaser"));
    }

    private static Article english(String text) {
        return article(Map.of(Field.TEXT, text, Field.LANGUAGE, "en"));
    }

    private static String portuguese(String text) {
        return article(Map.of(Field.TEXT, text, Field.LANGUAGE, "pt")).text();
    }

    private static Article article(Map<Field, String> fields) {
        Reading reading = reader.read(record("a#1", SourceRecord.Shape.FIELDS, fields));
        assertThat(reading.isArticle()).isTrue();
        return reading.article();
    }

    private static Article page(String text) {
        return reader.read(record("a.txt", SourceRecord.Shape.PAGE, Map.of(Field.TEXT, text)))
                .article();
    }

    private static SourceRecord record(String source, SourceRecord.Shape shape, Map<Field, String> fields) {
        return new SourceRecord(source, shape, fields);
    }
}
