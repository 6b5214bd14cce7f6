package org.mentionreport.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's own text: the body that its markup or its linked data names, else what an extractor finds, under its
 * standfirst and with its captions.
 */
final class PageText {
    /** A shorter element is a box that was called a body. */
    private static final int SHORTEST_BODY = 400;

    /** Some publishers state only the beginning of the body; so much of what the page shows must be there. */
    private static final double LEAST_STATED = 0.6;

    /** Pages for small and wide screens hold captions twice. */
    private static final int SHORTEST_REPEATED = 40;

    private PageText() {}

    /** The paragraphs of a page without furniture, the first may be the title again; none where it holds no words. */
    static List<String> paragraphs(Document page, LinkedData data, Standfirst standfirst, PageMarkup markup) {
        List<String> found = found(page);
        StatedBody stated = new StatedBody(data.articleBody());
        boolean isWhole = stated.length() > SHORTEST_BODY
                && stated.length()
                        > LEAST_STATED * Blocks.key(String.join("", found)).length();
        List<String> paragraphs = new ArrayList<>(isWhole ? stated.paragraphs(page) : found);
        paragraphs.addAll(0, standfirst.missingIn(paragraphs, page));
        return withoutRepeated(Captions.addMissing(withoutTeasers(paragraphs, page), page, markup));
    }

    /** A heading that is nothing but a link to another page is that page's headline. */
    private static List<String> withoutTeasers(List<String> paragraphs, Document page) {
        Set<String> headlines = page.select("h2, h3, h4, h5, h6").stream()
                .filter(PageText::leadsElsewhere)
                .map(heading -> Blocks.key(heading.text()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return paragraphs.stream()
                .filter(paragraph -> !headlines.contains(Blocks.key(paragraph)))
                .toList();
    }

    private static boolean leadsElsewhere(Element heading) {
        String link = "a[href]:not([href^=#])";
        return heading.closest(link) != null
                || Blocks.key(heading.select(link).text()).equals(Blocks.key(heading.text()));
    }

    private static List<String> withoutRepeated(List<String> paragraphs) {
        Set<String> seen = new HashSet<>();
        return paragraphs.stream()
                .filter(paragraph -> paragraph.length() < SHORTEST_REPEATED || seen.add(Blocks.key(paragraph)))
                .toList();
    }

    private static List<String> found(Document page) {
        List<Element> marked = page.select("[itemprop=articleBody]");
        boolean isMarked = marked.size() == 1 && marked.get(0).text().length() >= SHORTEST_BODY;
        return isMarked
                ? HtmlText.paragraphs(marked.get(0))
                : AlikeBlocks.added(HtmlText.paragraphs(ReadabilityExtractor.bodyOf(page)), page);
    }
}
