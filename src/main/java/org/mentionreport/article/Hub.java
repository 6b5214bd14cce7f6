package org.mentionreport.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page that only leads to articles: a front page, a section, a tag, a search. */
final class Hub {
    private static final int MANY_LINES = 15;
    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int MANY_HEADLINES = 8;

    /** With not one paragraph on the page, fewer are enough. */
    private static final int SOME_HEADLINES = 4;

    /** Below a headline that leads elsewhere stands what it is about, hardly ever more paragraphs. */
    private static final int FEW_PARAGRAPHS = 3;

    private Hub() {}

    /** Whether a page as text has many short lines and not one paragraph. */
    static boolean isOne(List<String> paragraphs) {
        return paragraphs.size() >= MANY_LINES
                && paragraphs.stream().allMatch(paragraph -> paragraph.length() < SHORTEST_PARAGRAPH);
    }

    /** Why a page without furniture is one, or empty. What says that it is an article is believed. */
    static Optional<String> reason(Document page, LinkedData data, PageMetadata metadata, List<String> paragraphs) {
        if (data.hasArticle()) {
            return Optional.empty();
        }
        if (!data.lists().isEmpty()) {
            return Optional.of("the page says that it is a " + String.join(", ", data.lists()));
        }
        if (metadata.isSharedAsArticle()) {
            return Optional.empty();
        }
        long headlines =
                page.select("h2, h3, h4").stream().filter(Hub::isLinked).count();
        int together = mostParagraphsTogether(page);
        if ((headlines >= MANY_HEADLINES && together < FEW_PARAGRAPHS)
                || (headlines >= SOME_HEADLINES && together == 0)) {
            return Optional.of("a page of " + headlines + " linked headlines");
        }
        return isOne(paragraphs) ? Optional.of("a list of " + paragraphs.size() + " short lines") : Optional.empty();
    }

    private static boolean isLinked(Element headline) {
        return headline.selectFirst("a[href]") != null || headline.closest("a[href]") != null;
    }

    /** How many paragraphs stand between two linked headlines at most. */
    private static int mostParagraphsTogether(Document page) {
        int most = 0;
        int together = 0;
        for (Element block : Blocks.of(page.body())) {
            if (block.normalName().matches("h[2-4]") && isLinked(block)) {
                together = 0;
            } else if (block.text().length() >= SHORTEST_PARAGRAPH) {
                together++;
                most = Math.max(most, together);
            }
        }
        return most;
    }
}
