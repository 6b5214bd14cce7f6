package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

class WebPageTest {
    private static final String FIRST =
            "The harbour police opened a container on Monday night, and found that the crates of lamps, which a ship had brought from the north, were empty.";
    private static final String SECOND =
            "Nine men were held at the gate, among them the foreman of the night shift, his brother, and a driver who had been sought for years, a judge said, and all of them kept silent when the lamps were shown to them.";
    private static final String LAST =
            "The court hears them in June, in a hall that was built for the purpose, and until then nobody may enter the quay, the mayor told the council, which had asked for lamps that burn and for a watchman who can count them.";

    private static ArticleReader reader;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        reader = ArticleReader.load(Path.of("jobs", "language"), LocalDate.of(2026, 11, 23), Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "page-furniture.csv", numLinesToSkip = 1)
    void furnitureIsToldByItsMarkup(String name, String element, boolean kept) {
        String text = article("", "<h1>Nine held</h1>", element).text();
        assertThat(text).contains(FIRST, SECOND, LAST);
        assertThat(text.contains("Lantern wares")).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "page-dates.csv", numLinesToSkip = 1)
    void thePublicationDateIsFoundWhereverThePageSaysIt(String name, String head, String below, LocalDate day) {
        Article article = article(head, "<h1>Nine held</h1>" + (below == null ? "" : below), "");
        assertThat(article.published()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "page-titles.csv", numLinesToSkip = 1)
    void theTitleIsTheArticlesNotTheSites(String name, String head, String heading, String title) {
        assertThat(article(head, heading == null ? "" : "<h1>" + heading + "</h1>", "")
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "page-addresses.csv", numLinesToSkip = 1)
    void theAddressIsTheArticlesNotTheSites(String name, String head, String fetched, String address) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(
                Field.TEXT,
                "<html><head>" + (head == null ? "" : head) + "</head><body><article><h1>Nine held</h1>"
                        + paragraphs("") + "</article></body></html>");
        if (fetched != null) {
            fields.put(Field.URL, fetched);
        }
        Article article = reader.read(new SourceRecord("page.html", SourceRecord.Shape.MARKUP, fields))
                .article();
        assertThat(article.url()).isEqualTo(address == null ? "" : address);
    }

    @Test
    void whatAnExportSaysOfAPageIsSurerThanThePage() {
        String page =
                "<html lang=en><head><title>Another</title><meta property=article:published_time content=2021-05-06>"
                        + "</head><body><nav><p>Lantern wares</p></nav><article><h1>Another</h1>" + paragraphs("")
                        + "</article></body></html>";
        Map<Field, String> fields = Map.of(
                Field.TEXT,
                page,
                Field.TITLE,
                "Nine held",
                Field.PUBLISHED,
                "2019-03-04",
                Field.OUTLET,
                "The Pier",
                Field.URL,
                "https://the-pier.example/2019/nine-held");
        Article article = reader.read(new SourceRecord("a.jsonl#1", SourceRecord.Shape.MARKUP, fields))
                .article();
        assertThat(article.title()).isEqualTo("Nine held");
        assertThat(article.published()).isEqualTo("2019-03-04");
        assertThat(article.outlet()).isEqualTo("The Pier");
        assertThat(article.url()).isEqualTo("https://the-pier.example/2019/nine-held");
        assertThat(article.text()).contains(FIRST, SECOND, LAST).doesNotContain("Lantern wares");
    }

    @Test
    void theBodyThatThePageStatesIsTakenWithItsHeadingsAndCaptions() {
        String text = article(stated(), "<h1>Nine held</h1>", "<h2>At the gate</h2><p>A box that is no part of it.</p>")
                .text();
        assertThat(text).isEqualTo(String.join("\n\n", "Nine held", FIRST, SECOND, "At the gate", LAST));
    }

    @Test
    void aBoxUnderItsOwnHeadingStaysInTheBodyUnlessItLeadsElsewhere() {
        String box =
                "<div class=info><h3>Why no lamp burned</h3><p>The oil had been sold at sea, two weeks before the ship came"
                        + " in, to a dealer whom the harbour police had been looking for since the spring of last year.</p>%s</div>";
        String text = article(stated(), "<h1>Nine held</h1>", box.formatted("")).text();
        assertThat(text).contains("Why no lamp burned\n\nThe oil had been sold at sea");
        String teaser = box.formatted("<a href=/oil>How oil is sold</a>");
        assertThat(article(stated(), "<h1>Nine held</h1>", teaser).text()).doesNotContain("The oil had been sold");
    }

    @Test
    void theCaptionOfAPictureAboveTheBodyStandsBeforeIt() {
        String caption = "Crates without lamps on the quay, on Monday night";
        String picture = "<div class=lead><figure><img src=x><figcaption>" + caption + "</figcaption></figure></div>";
        assertThat(article(stated(), "<h1>Nine held</h1>" + picture, "").text())
                .isEqualTo(String.join("\n\n", "Nine held", caption, FIRST, SECOND, LAST));
    }

    @Test
    void aCaptionThatIsThereForTwoScreensCountsOnce() {
        String caption = "<span class=caption-text>Crates without lamps on the quay, on Monday night</span>";
        String box = "<div class=lead><div class=caption>" + caption + " " + caption + "</div></div>";
        assertThat(article(stated(), "<h1>Nine held</h1>" + box, "").text()).containsOnlyOnce("Crates without lamps");
    }

    @Test
    void theCaptionsOfAGalleryStandWithoutItsNumbers() {
        String slide =
                "<div class=slide><img src=x><div class=slide-info>1 of 2 | <p class=slide-infoCaption>%s</p></div></div>";
        String first = "Crates without lamps on the quay, on Monday night";
        String second = "The harbour police count the crates, for the third time";
        String gallery = "<div class=gallery>" + slide.formatted(first) + slide.formatted(second) + "</div>";
        assertThat(article(stated(), "<h1>Nine held</h1>" + gallery, "").text())
                .isEqualTo(String.join("\n\n", "Nine held", first, second, FIRST, SECOND, LAST));
    }

    @Test
    void theCaptionBesideAnotherPagesHeadlineIsNoneOfTheArticle() {
        String card = "<div class=card><div class=caption>The lamps of another port, at noon</div>"
                + "<b><a href=/n>Another port burns its lamps at noon, and nobody there knows why</a></b></div>";
        assertThat(article(stated(), "<h1>Nine held</h1>" + card, card).text()).doesNotContain("another port");
    }

    @Test
    void theStandfirstStandsAboveTheBody() {
        String standfirst = "What was in the lamps, and who had ordered them";
        Article article = article(
                "<meta name=description content='" + standfirst + "'>",
                "<header><h1>Nine held</h1><div>" + standfirst + "</div></header>",
                "");
        assertThat(article.text()).startsWith("Nine held\n\n" + standfirst + "\n\n" + FIRST);
    }

    @Test
    void whatIsCalledTheStandfirstStandsAboveTheBody() {
        String points = "<div class=KeyPoints-list><div><div><ul><li>What was in the lamps that burned so long</li>"
                + "<li>Who had ordered them, and who paid for the oil</li></ul></div></div></div>";
        String teaser = "<p class=summary><a href=/n>Another quay, where nobody looked for lamps</a></p>";
        String text = article("", "<h1>Nine held</h1>" + points + teaser, "").text();
        assertThat(text)
                .startsWith("Nine held\n\nWhat was in the lamps that burned so long\n\nWho had ordered them")
                .doesNotContain("Another quay");
    }

    @Test
    void aBoxThatStandsOutIsNotTheWholePage() {
        String box =
                "<table><tr><td><p>Search the lamps, the quays and the ships, of all years, all ports</p></td></tr></table>";
        String cells = Stream.of(FIRST, SECOND, LAST)
                .map(text -> "<tr><td><font>" + text + "</font></td></tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
        String text = read("<html><body><h1>Nine held</h1>" + box + cells + "</body></html>")
                .article()
                .text();
        assertThat(text).contains(FIRST, SECOND, LAST);
    }

    @Test
    void aMenuToChooseFromIsNoTextHoweverShortTheTextIs() {
        String menu = "<select>" + "<option>Lamps of the quays</option>".repeat(30) + "</select>";
        String text = read("<html><body>" + menu + "<p>Nobody saw the lamps.</p></body></html>")
                .article()
                .text();
        assertThat(text).isEqualTo("Nobody saw the lamps.");
    }

    @Test
    void aPageThatStandsInAFormIsReadAsAnyOther() {
        Reading reading =
                read("<html><body><form class=page><h1>Nine held</h1>" + paragraphs("") + "</form></body></html>");
        assertThat(reading.article().text()).contains(FIRST, SECOND, LAST);
    }

    @Test
    void aParagraphThatIsThereForTwoScreensCountsOnce() {
        assertThat(article("", "<h1>Nine held</h1>", "<p>" + SECOND + "</p>").text())
                .containsOnlyOnce(SECOND);
    }

    @Test
    void anArticleThatStandsInManyBoxesIsReadWhole() {
        String boxes = Stream.of(FIRST, SECOND, LAST)
                .map(text -> "<div class=grid><div class=content><p>" + text + "</p></div></div>")
                .collect(Collectors.joining("<div class=ad>Buy lamps</div>"));
        String linked =
                "<div class=grid><div class=content><p>The mayor asked <a href=/l>for lamps that burn until the "
                        + "last ship has left the quay</a> and for a guard who stays awake all night.</p></div></div>";
        String text = read("<html><body><h1>Nine held</h1><div>" + boxes + linked + "</div></body></html>")
                .article()
                .text();
        assertThat(text).contains(FIRST, SECOND, LAST, "and for a guard who stays awake");
    }

    @Test
    void theStoryThatFollowsWhenOneScrollsIsAnother() {
        String next = "<article><h2>Another quay</h2>"
                + "<p>Nobody looked for lamps on the other quay, where the ships of the north have always been unloaded, a guard said.</p>"
                        .repeat(9)
                + "</article>";
        String text = read("<html><body><article><h1>Nine held</h1>" + paragraphs("") + "</article>" + next
                        + "</body></html>")
                .article()
                .text();
        assertThat(text).contains(FIRST, SECOND, LAST).doesNotContain("Nobody looked");
    }

    @Test
    void theTimeOfATeaserBelowTheTextIsNotThePagesOwn() {
        String teaser = "<div><h3>Another quay</h3><time datetime=2009-05-06>6 May</time></div>";
        assertThat(read("<html><body><h1>Nine held</h1>" + paragraphs("") + teaser + "</body></html>")
                        .article()
                        .published())
                .isNull();
    }

    @Test
    void aHeadingThatRepeatsWhatIsSaidBelowItHidesNothing() {
        String heading = "In a hall that was built for the purpose";
        String above = "<h1>Nine held</h1><h2>" + heading + "</h2>";
        assertThat(article(stated(), above, "").text()).contains(FIRST, SECOND, LAST);
    }

    @Test
    void whatReadersWroteGoesEvenIfItIsLongerThanTheArticle() {
        String comments = "<ol class=comment-list>"
                + "<li><p>I have seen those lamps, said the man.</p></li>".repeat(99) + "</ol>";
        String text = read("<html><body><h1>Nine held</h1><div>" + paragraphs("") + "</div>" + comments
                        + "</body></html>")
                .article()
                .text();
        assertThat(text).contains(FIRST, SECOND, LAST).doesNotContain("I have seen");
    }

    @Test
    void aPageOfLinkedHeadlinesIsNoArticle() {
        String teaser = "<h3><a href=/n>Something happened again</a></h3><p>" + FIRST + "</p>";
        Rejected rejected = read("<html><body><h1>News</h1>" + teaser.repeat(9) + "</body></html>")
                .rejected();
        assertThat(rejected.reason()).isEqualTo(Rejected.Reason.NOT_ARTICLE);
        assertThat(rejected.detail()).contains("9 linked headlines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CollectionPage", "SearchResultsPage"})
    void aPageThatSaysThatItIsAListIsNoArticle(String kind) {
        Rejected rejected = read("<html><head><script type=application/ld+json>{\"@type\":\"" + kind
                        + "\"}</script></head><body><h1>Tag</h1>" + paragraphs("") + "</body></html>")
                .rejected();
        assertThat(rejected.reason()).isEqualTo(Rejected.Reason.NOT_ARTICLE);
        assertThat(rejected.detail()).contains(kind);
    }

    @Test
    void aPageWithoutWordsHasNoText() {
        assertThat(read("<html><script>x()</script></html>").rejected().reason())
                .isEqualTo(Rejected.Reason.NO_TEXT);
    }

    @Test
    void aFrameBesideASavedPageIsNoArticleUnlessItHasAText() {
        Reading empty = read("ads/One_archivos/saved_resource.html", "<html><script>x()</script></html>");
        assertThat(empty.rejected().reason()).isEqualTo(Rejected.Reason.NOT_ARTICLE);
        assertThat(empty.rejected().detail()).contains("a frame of a saved web page");
        assertThat(read("One_archivos/a.html", "<html><h1>Nine held</h1>" + paragraphs("") + "</html>")
                        .isArticle())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<blockquote class=related>x"})
    void aMillionNestedTagsAreOneRejectedRecord(String tag) {
        Rejected rejected =
                read("<html><body><h1>T</h1>" + tag.repeat(1_000_000)).rejected();
        assertThat(rejected.reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
        assertThat(rejected.detail()).contains("up to 50000 are read");
    }

    private static Article article(String head, String above, String between) {
        Reading reading = read("<html><head>" + (head == null ? "" : head) + "</head><body><article>" + above
                + paragraphs(between) + "</article></body></html>");
        assertThat(reading.rejected()).isNull();
        return reading.article();
    }

    private static String stated() {
        return "<script type='application/ld+json'>{'@type':'NewsArticle','articleBody':'%s %s %s'}</script>"
                .replace('\'', '"')
                .formatted(FIRST, SECOND, LAST);
    }

    private static String paragraphs(String between) {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p>" + between + "<p>" + LAST + "</p>";
    }

    private static Reading read(String markup) {
        return read("page.html", markup);
    }

    private static Reading read(String source, String markup) {
        return reader.read(new SourceRecord(source, SourceRecord.Shape.MARKUP, Map.of(Field.TEXT, markup)));
    }
}
