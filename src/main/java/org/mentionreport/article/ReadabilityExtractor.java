package org.mentionreport.article;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds, by the look of it, the part of a page that is the article: asks Readability, the reading view of browsers. */
final class ReadabilityExtractor {
    /** It needs an address for the links, which nobody reads here. */
    private static final String NO_ADDRESS = "http://localhost/";

    /** Of an article in several boxes it takes one: then it has a smaller share of the paragraphs of the page's only article. */
    private static final double LEAST_SHARE = 0.7;

    /** With a smaller share of the page's words, what stands out is a box of it. */
    private static final double LEAST_OF_PAGE = 0.1;

    private ReadabilityExtractor() {}

    /** The part of a page without furniture, perhaps cleaned; the page's body where none stands out. */
    static Element bodyOf(Document page) {
        Element content = standingOut(page);
        boolean isBox = content == null
                || Blocks.lengthOutsideLinks(content) < LEAST_OF_PAGE * Blocks.lengthOutsideLinks(page.body());
        Element found = isBox ? page.body() : content;
        Elements articles = page.select("article");
        boolean isPart = articles.size() == 1
                && Blocks.lengthOfParagraphs(found) < LEAST_SHARE * Blocks.lengthOfParagraphs(articles.get(0));
        return isPart ? articles.get(0) : found;
    }

    /** What Readability takes for the article; null where it finds none, or fails, as on a page whose text is in a hidden box. */
    private static Element standingOut(Document page) {
        try {
            return new Readability4J(NO_ADDRESS, page.clone()).parse().getArticleContent();
        } catch (RuntimeException ofTheLibrary) {
            return null;
        }
    }
}
