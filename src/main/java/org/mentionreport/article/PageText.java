package org.mentionreport.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's own text: the body that its markup or its linked data names, else what an extractor finds, under its standfirst. */
final class PageText {
    /** A shorter element is a box that was called a body. */
    private static final int SHORTEST_BODY = 400;

    /** Some publishers state only the beginning of the body; so much of what the page shows must be there. */
    private static final double LEAST_STATED = 0.6;

    private static final int SHORTEST_STANDFIRST = 30;

    /** Pages for small and wide screens hold captions twice. */
    private static final int SHORTEST_REPEATED = 40;

    private PageText() {}

    /** The paragraphs of a page without furniture, the first may be the title again; none where it holds no words. */
    static List<String> paragraphs(Document page, LinkedData data, List<String> descriptions) {
        List<String> found = found(page);
        StatedBody stated = new StatedBody(data.articleBody());
        boolean isWhole = stated.length() > SHORTEST_BODY
                && stated.length()
                        > LEAST_STATED * Blocks.key(String.join("", found)).length();
        List<String> paragraphs = new ArrayList<>(isWhole ? stated.paragraphs(page) : found);
        standfirst(page, descriptions)
                .filter(standfirst -> paragraphs.stream().noneMatch(paragraph -> isIn(standfirst, paragraph)))
                .ifPresent(standfirst -> paragraphs.add(0, standfirst));
        return withoutRepeated(paragraphs);
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
        return HtmlText.paragraphs(isMarked ? marked.get(0) : ReadabilityExtractor.bodyOf(page));
    }

    /** The description of the page, where the reader sees it as well. */
    private static Optional<String> standfirst(Document page, List<String> descriptions) {
        List<String> keys = descriptions.stream()
                .map(Blocks::key)
                .filter(key -> key.length() >= SHORTEST_STANDFIRST)
                .toList();
        return Blocks.of(page.body()).stream()
                .map(Element::text)
                .filter(text -> keys.stream().anyMatch(key -> isSame(Blocks.key(text), key)))
                .findFirst();
    }

    /** A description may be cut off. */
    private static boolean isSame(String seen, String stated) {
        return seen.length() >= SHORTEST_STANDFIRST && (seen.startsWith(stated) || stated.startsWith(seen));
    }

    private static boolean isIn(String standfirst, String paragraph) {
        return Blocks.key(paragraph).contains(Blocks.key(standfirst));
    }
}
