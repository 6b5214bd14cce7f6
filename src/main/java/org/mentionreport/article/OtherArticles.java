package org.mentionreport.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The articles that stand on an article's page beside it: teasers, and stories to read on with when one scrolls. */
final class OtherArticles {
    /** A box with the headline alone has less text. */
    private static final int SHORTEST_BODY = 400;

    private OtherArticles() {}

    /** Drops them where the element of the article that has the title tells itself. */
    static void drop(Document page, String title) {
        String key = Blocks.key(title);
        List<Element> own = page.select("h1").stream()
                .filter(heading -> Blocks.key(heading.text()).equals(key))
                .map(heading -> heading.closest("article"))
                .filter(article -> article != null && Blocks.lengthOfParagraphs(article) >= SHORTEST_BODY)
                .toList();
        if (own.size() == 1) {
            Element article = own.get(0);
            page.select("article").stream()
                    .filter(other -> !other.parents().contains(article))
                    .filter(other ->
                            !other.equals(article) && !article.parents().contains(other))
                    .forEach(Element::remove);
        }
    }
}
