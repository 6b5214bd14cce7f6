package org.mentionreport.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what its markup says is furniture. */
final class PageFurniture {
    /** An element with a larger share of the page's text is no furniture, whatever it is called. */
    private static final double LARGEST_SHARE = 0.5;

    /** The text of a teaser is shorter. */
    private static final int SHORTEST_BODY = 400;

    /** A longer part called an update is one of the article's. */
    private static final int LONGEST_DATE = 80;

    /** Names of a page's parts have fewer words. */
    private static final int MOST_WORDS = 6;

    private final Element body;
    private final PageMarkup markup;

    private PageFurniture(Document page, PageMarkup markup) {
        this.body = page.body();
        this.markup = markup;
    }

    static void drop(Document page, PageMarkup markup) {
        new PageFurniture(page, markup).drop();
    }

    private void drop() {
        dropMisleadingNames();
        markup.selectors("comment").forEach(comments -> body.select(comments).stream()
                .filter(element -> !isNeeded(element))
                .forEach(Element::remove));
        double most = Blocks.lengthOutsideLinks(body) * LARGEST_SHARE;
        markup.selectors("remove").forEach(selector -> body.select(selector).remove());
        markup.selectors("drop").forEach(selector -> dropKind(selector, most));
        body.select("[class], [id]").stream()
                .filter(element -> !isNeeded(element))
                .filter(element -> isFurniture(element, most) || isDateOfChange(element))
                .forEach(Element::remove);
        // Extractors go by such words as well, and do not know which are to be kept.
        body.select("[class]").stream().filter(markup::isBoth).forEach(element -> element.attr("class", "body"));
        Blocks.of(body).stream().filter(Blocks::isLink).forEach(Element::remove);
        body.select("time[datetime]").stream().filter(PageFurniture::isAlone).forEach(Element::remove);
        dropEmpty(body);
    }

    private void dropMisleadingNames() {
        // An address inside the page is a headline's words, which say nothing of the part: "the-share-of-the-port".
        body.select("[id]").stream()
                .filter(element -> element.id().split("[-_]").length > MOST_WORDS)
                .forEach(element -> element.removeAttr("id"));
        // A paywall hides paragraphs, which extractors then take for hidden as well.
        body.select("p[aria-hidden]").removeAttr("aria-hidden");
    }

    private void dropKind(String selector, double most) {
        for (Element element : body.select(selector)) {
            if (isNeeded(element) || Blocks.lengthOutsideLinks(element) > most) {
                // What extractors find is not inside a form.
                element.tagName(element.normalName().equals("form") ? "div" : element.tagName());
            } else {
                element.remove();
            }
        }
    }

    /** Something that is called the body and long enough for one is no furniture, nor what is around it: its layout named that. */
    private boolean isFurniture(Element element, double most) {
        return markup.isFurniture(element)
                && Blocks.lengthOutsideLinks(element) <= most
                && element.select("[class], [id]").stream()
                        .noneMatch(part -> markup.isBody(part) && Blocks.lengthOutsideLinks(part) >= SHORTEST_BODY);
    }

    private boolean isDateOfChange(Element element) {
        return markup.isModified(element) && element.text().length() <= LONGEST_DATE;
    }

    /** Whether a time stands in no sentence: it says when something was posted. */
    private static boolean isAlone(Element time) {
        Element sentence = time.closest("p, li, blockquote, td, dd, h1, h2, h3, h4, figcaption");
        return sentence == null || Blocks.key(sentence.text()).equals(Blocks.key(time.text()));
    }

    /** Extractors need time by the square of what stands beside each other. */
    private static void dropEmpty(Element root) {
        for (Element child : root.children()) {
            if (!child.hasText() && child.selectFirst("br") == null) {
                child.remove();
            } else {
                dropEmpty(child);
            }
        }
    }

    private static boolean isNeeded(Element element) {
        return element.parent() == null
                || element.normalName().equals("body")
                || element.selectFirst("h1, [itemprop=articleBody]") != null;
    }
}
