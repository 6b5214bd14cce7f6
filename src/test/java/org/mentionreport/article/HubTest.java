package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

/** Pages that lead to articles, and articles that look alike. */
class HubTest {
    private static final String[] PORTS = {
        "Alder", "Birch", "Cedar", "Damson", "Elder", "Fig", "Gorse", "Hazel", "Ivy", "Juniper", "Kale", "Larch"
    };

    private static final String STORY =
            "Two ferrymen of %s saw the lamps go out one after the other, and rowed back to the quay, before the tide could turn against them.";
    private static final String NEXT =
            "In %s nobody was asked about it until the spring, when a clerk found the old bill for the oil in a drawer of the customs house.";
    private static final String END =
            "The council of %s wants to buy new lamps, which are to be paid for by the ships that need them most, as it was a hundred years ago.";

    private static ArticleReader reader;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        reader = ArticleReader.load(Path.of("jobs", "language"), LocalDate.of(2026, 11, 23), Map.of());
    }

    @Test
    void aBlogThatShowsItsPostsWholeIsNoArticle() {
        String posts =
                each(5, "<div class=post><h2><a href=/%1$s>The lamps of %1$s</a></h2>" + story("%1$s") + "</div>");
        assertThat(noArticle("", "<h1>The lamp blog</h1>" + posts)).contains("under 5 headlines of other pages");
    }

    @Test
    void headingsMayStandBesideWhatTheyLead() {
        String posts = each(5, "<h2><a href=/%1$s>The lamps of %1$s</a></h2>" + story("%1$s"));
        assertThat(noArticle("", "<div><h1>The lamp blog</h1>" + posts + "</div>"))
                .contains("under 5 headlines");
    }

    @Test
    void aCardNeedsNoHeadingToBeATeaser() {
        String cards = each(
                6,
                "<div><div><a href=/%1$s>Nobody knows who lit the lamps of %1$s</a></div><p>" + STORY
                        + "</p><div><a href=/%1$s#c>" + "Say what you think of it</a></div></div>");
        assertThat(noArticle("", "<h1>Harbours</h1>" + cards)).contains("100% of its text", "under 6 headlines");
    }

    @Test
    void aListIsNoArticleEvenIfPreviewsAreToldSo() {
        String list = each(12, "<li><h3><a href=/%1$s>The lamps of %1$s</a></h3><p>" + STORY + "</p></li>");
        String shared = "<meta property=og:type content=article>";
        assertThat(noArticle(shared, "<h1>Harbours</h1><ul>" + list + "</ul>")).contains("under 12 headlines");
        assertStays(
                shared + "<meta property=article:published_time content=2020-03-04>",
                "<h1>Twelve harbours</h1>" + list);
    }

    @Test
    void theClassOfABlogMakesNoHubOfAVideoOrADatedArticle() {
        String body = "<h1>Who lights the lamps?</h1><p>" + STORY.formatted("Alder") + "</p>";
        assertThat(read("", "home blog", body).rejected().detail()).contains("its markup says so");
        for (String meta : List.of(
                "<meta property=og:type content=video.other>",
                "<meta property=article:published_time content=2020-03-04>")) {
            assertThat(read(meta, "home blog", body).rejected()).isNull();
        }
    }

    @Test
    void thePageOfAVideoMayHaveHeadlinesOfOthersBesideItsOneLine() {
        String others = each(12, "<h3><a href=/%1$s>The lamps of %1$s</a></h3>");
        String page = "<h1>Who lights the lamps?</h1><p>Two ferrymen row past the quay of Alder.</p>" + others;
        assertThat(noArticle("", page)).contains("linked headlines");
        assertStays("<meta property=og:type content=video.other>", page);
    }

    @Test
    void theFrontPageOfASiteMayBeginWithAStory() {
        String lines = each(9, "<div><a href=/%1$s>Nobody knows who lit the lamps of %1$s</a></div>");
        String front = "<link rel=canonical href=https://lamps.example/>";
        assertThat(noArticle(front, story("Alder") + lines)).contains("front page of its site", "9 headlines");
        assertStays("<link rel=canonical href=https://lamps.example/alder>", story("Alder") + lines);
        assertStays(front, story("Alder") + story("Birch") + lines);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles-of-no-article.csv", numLinesToSkip = 1)
    void aTitleSaysThatAPageIsNoArticleIfItHasHardlyAnyText(String title) {
        String head = "<title>" + title + "</title>";
        assertThat(noArticle(head, "<p>" + STORY.formatted("Alder") + "</p>")).startsWith("its title is '");
        assertStays(head, story("Alder"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "titles-of-articles.csv", numLinesToSkip = 1)
    void behindAWordForARegisterOnlyASitesNameIsNoHeadline(String title) {
        assertStays("<title>" + title + "</title>", "<p>" + STORY.formatted("Alder") + "</p>");
    }

    @Test
    void aShortReportWithADateMayHaveAnyTitleAndLinkedHeadings() {
        String dated = "<meta name=date content=2020-03-04>";
        String line = "<p>Nobody saw the lamps.</p>";
        assertStays(dated + "<title>Search: two ferrymen</title>", line);
        String headings = each(4, "<h3><a href=/%1$s>The lamps of %1$s</a></h3>");
        assertThat(noArticle("", line + headings)).isEqualTo("a page of 4 linked headlines");
        assertStays(dated, line + headings);
    }

    @Test
    void aPageThatAsksForAPasswordIsNoArticleUnlessItHasAParagraphOrADate() {
        String form = "<form><input name=user><input type=password name=p></form>";
        String line = "<p>Here you see your lamps.</p>";
        assertThat(noArticle("", form + line)).contains("who its reader is");
        assertStays("<meta name=date content=2020-03-04>", form + line);
        assertStays("", form + "<p>" + STORY.formatted("Alder") + "</p>");
    }

    @Test
    void linksThatLeadToOtherSitesMakeNoHub() {
        String links = each(7, "<h3><a href=https://%1$s.example/>The lamps of %1$s</a></h3>" + story("%1$s"));
        assertStays(
                "<link rel=canonical href=https://lamps.test/week-9>", "<div><h1>What we read</h1>" + links + "</div>");
    }

    @Test
    void whatEveryAnswerOfAThreadLeadsToIsNoHeadline() {
        String answers = each(
                7, "<div>" + story("%1$s") + "<div><a href=/answer/%1$s>Improve this answer of ours</a></div></div>");
        assertStays("", "<h1>Who lights the lamps?</h1>" + answers);
    }

    @Test
    void anArticleMayLeadToItselfAndToOthersBetweenItsParagraphs() {
        String story = each(
                6, "%1$s" + story("%1$s") + "<p><a href=/see/%1$s>See also: nobody knows the lamps of %1$s</a></p>");
        String title = "Six harbours, and not one of them has light";
        assertStays("", "<div><h2><a href=/six>" + title + "</a></h2>" + story + "</div>");
    }

    @Test
    void manyHeadlinesAndNoParagraphMakeAHubUnlessThePageHasADate() {
        String line = "<p>Nobody saw the lamps.</p>";
        String headlines = each(12, "<div><a href=/%1$s>Nobody knows who lit the lamps of %1$s</a></div>")
                + each(12, "<div><a href=/%1$s/2>The keeper of the lamps of %1$s is free</a></div>");
        assertThat(noArticle("", line + headlines))
                .isEqualTo("a page of 24 headlines of other pages, and no paragraph");
        assertStays("<meta name=date content=2020-03-04>", line + headlines);
    }

    @Test
    void aLongListAmongLinksIsNoArticleEvenIfItHasAParagraph() {
        String rows = each(
                12,
                "<div>The lamps of %1$s</div><div>oil and wicks</div><div>a keeper of %1$s</div><div>90 ships a year</div>"
                        + "<div>none of them lit</div><div><a href=/%1$s>See all that burn in %1$s tonight</a></div>");
        String page = "<p>" + STORY.formatted("Alder") + "</p>" + rows;
        assertThat(noArticle("", page)).isEqualTo("a list of 61 lines among links");
        assertStays("", page.replaceAll("<div><a.*?</div>", ""));
    }

    private static String noArticle(String head, String body) {
        Reading reading = read(head, body);
        assertThat(reading.article()).isNull();
        assertThat(reading.rejected().reason()).isEqualTo(Rejected.Reason.NOT_ARTICLE);
        return reading.rejected().detail();
    }

    private static void assertStays(String head, String body) {
        assertThat(read(head, body).rejected()).isNull();
    }

    private static String story(String port) {
        return "<p>%s</p><p>%s</p><p>%s</p>".formatted(STORY, NEXT, END).formatted(port, port, port);
    }

    /** A piece of markup for each of so many ports. */
    private static String each(int ports, String markup) {
        return IntStream.range(0, ports)
                .mapToObj(port -> markup.replace("%1$s", PORTS[port]).replace("%s", PORTS[port]))
                .collect(Collectors.joining("\n"));
    }

    private static Reading read(String head, String body) {
        return read(head, "", body);
    }

    private static Reading read(String head, String bodyClass, String body) {
        String markup = "<html><head>" + head + "</head><body class='" + bodyClass + "'><main>" + body
                + "</main></body></html>";
        return reader.read(new SourceRecord("page.html", SourceRecord.Shape.MARKUP, Map.of(Field.TEXT, markup)));
    }
}
