package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code explain --html}: what it shows, and that nothing in an article can make it more than text. */
class ExplainPageTest {
    private static final String MARKUP =
            "<script>alert('1')</script> <img src=x onerror='alert(2)'> </style></p></body>";
    private static final String SIGNS = "a < b & 'c' > d; {{records}}";

    @TempDir
    private Path folder;

    private Document page(String fileName, String text) throws IOException {
        Path article = Files.writeString(folder.resolve(fileName), text);
        Path page = folder.resolve("page.html");
        RealJob.Ended ended = RealJob.call("explain", article.toString(), "--html", page.toString());
        assertThat(ended.code()).as("%s", ended.err()).isZero();
        assertThat(ended.out()).endsWith("Page: " + page);
        return Jsoup.parse(Files.readString(page));
    }

    @Test
    void aMentionIsMarkedWithGroupCountriesRuleAndEvidence() throws IOException {
        Document page = page("cali.txt", """
                Two held at the river port

                Police in Cali, Colombia, said that two couriers of the Sinaloa Cartel had been held with nine suitcases.

                SEE ALSO: Harbour master tells of Los Zetas
                """);

        Element mark = page.selectFirst("mark");
        assertThat(mark.selectFirst("a").text()).isEqualTo("Sinaloa Cartel");
        Element note = page.selectFirst(mark.selectFirst("a").attr("href"));
        assertThat(note.text())
                .startsWith("1 Sinaloa Cartel in Colombia (COL)")
                .contains("settled by its sentence, rule “", "Colombia");
        assertThat(page.selectFirst(note.selectFirst("a").attr("href"))).isEqualTo(mark);
        assertThat(page.select(".dropped").text()).contains("Los Zetas");
        assertThat(page.select("mark")).hasSize(1);
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        Document page = page("cali.txt", """
                A link at the river port

                Police in Cali said that the Sinaloa Cartel kept a page at https://port.example/a.png for its couriers.
                """);

        assertThat(page.select("script, link, img, iframe, object, embed, base, form, audio, video"))
                .isEmpty();
        assertThat(page.select("[src], [srcset], [style], [background]")).isEmpty();
        assertThat(page.select("[href]")).isNotEmpty().allMatch(element -> element.attr("href")
                .startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void hostileTextIsTextInTitleBodyNoteAndFileName() throws IOException {
        Document page = page("a'\"><b>.jsonl", String.format("""
                {"title": "%s", "url": "javascript:alert(3)", "text": "Police in Cali held two couriers of the Sinaloa Cartel. %s %s"}
                """, SIGNS, SIGNS, MARKUP));

        assertThat(page.title()).endsWith("a'\"><b>.jsonl");
        assertThat(page.select("h2").text()).isEqualTo(SIGNS);
        assertThat(page.select("div.row").text()).contains("Sinaloa Cartel1. " + SIGNS);
        assertThat(page.select("script, img, h1 b, [href^=javascript]")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(key -> key.startsWith("on"));
    }

    @Test
    void aRecordThatIsNoArticleSaysWhy() throws IOException {
        Document page = page("empty.jsonl", "{\"title\": \"Nothing\", \"text\": \"\"}\n");

        assertThat(page.select("dd.rejected").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains(": ");
        assertThat(page.select("mark")).isEmpty();
    }

    @Test
    void eachRecordOfAFileHasItsOwnAnchors() throws IOException {
        String record =
                "{\"title\": \"Held\", \"text\": \"Police in Cali held two couriers of the Sinaloa Cartel on Monday.\"}\n";
        Document page = page("two.jsonl", record + record);

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }
}
