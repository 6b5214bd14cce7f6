package org.mentionreport.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells a page that is no article: a front page, a section, a tag, a search, an error, a question to its reader. */
final class Hub {
    private static final int MANY_LINES = 15;
    private static final int LONG_LIST = 50;

    /** Lists have paragraphs as well. */
    private static final double MOST_PARAGRAPHS = 0.1;

    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int MANY_HEADLINES = 8;

    /** A short report may have as many beside it, and not one paragraph. */
    private static final int MOST_HEADLINES = 20;

    /** With not one paragraph on the page, fewer are enough. */
    private static final int SOME_HEADLINES = 4;

    /** An article has more of them in a row. */
    private static final int FEW_PARAGRAPHS = 3;

    /** What stands first on a front page may have more. */
    private static final int SOME_PARAGRAPHS = 6;

    private final LinkedData data;
    private final PageMetadata metadata;
    private final Teasers teasers;
    private final Optional<String> marked;
    private final Optional<String> titled;
    private final boolean asks;
    private final boolean isDated;

    /** Looks at a page while all of it is there. */
    Hub(Document page, LinkedData data, PageMetadata metadata, PageMarkup markup) {
        this.data = data;
        this.metadata = metadata;
        this.teasers = Teasers.of(page, metadata);
        this.marked = markup.firstIn(page, "not_article");
        this.titled =
                metadata.titles().stream().filter(markup::isTitleOfNoArticle).findFirst();
        this.isDated = !metadata.published().isEmpty();
        this.asks = markup.firstIn(page, "asks").isPresent();
    }

    /** Whether a page as text has many short lines and not one paragraph. */
    static boolean isOne(List<String> paragraphs) {
        return paragraphs.size() >= MANY_LINES && hasNoParagraph(paragraphs);
    }

    private static boolean hasNoParagraph(List<String> paragraphs) {
        return paragraphs.stream().allMatch(paragraph -> paragraph.length() < SHORTEST_PARAGRAPH);
    }

    /** Why it is no article, by its own text and what is left of the page without furniture; empty where it is one. */
    Optional<String> reason(List<String> paragraphs, Document rest) {
        if (data.hasArticle()) {
            return Optional.empty();
        }
        // Sites give the class of their front page to the page of one video or article as well.
        if (marked.isPresent() && !metadata.tellsPreviewsItsDay() && !isSharedAsVideo()) {
            return marked.map(selector -> "its markup says so: " + selector);
        }
        if (!data.lists().isEmpty()) {
            return Optional.of("the page says that it is a " + String.join(", ", data.lists()));
        }
        Spread spread = teasers.spread(paragraphs);
        if (metadata.sharedAs().endsWith("article") || isSharedAsVideo()) {
            return metadata.tellsPreviewsItsDay() || !spread.isOfManySmall()
                    ? Optional.empty()
                    : Optional.of(spread.detail());
        }
        return Stream.of(
                        byTitle(spread),
                        byHeadlines(rest),
                        spread.isOfSome() ? Optional.of(spread.detail()) : Optional.<String>empty(),
                        byAddress(spread),
                        byQuestion(paragraphs),
                        byLinks(spread, paragraphs),
                        byLines(paragraphs))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isSharedAsVideo() {
        return metadata.sharedAs().matches("video(?:\\..*)?");
    }

    private Optional<String> byTitle(Spread spread) {
        return isDated || spread.isRunOf(FEW_PARAGRAPHS)
                ? Optional.empty()
                : titled.map(title -> "its title is '" + title + "'");
    }

    private Optional<String> byHeadlines(Document rest) {
        long headlines =
                rest.select("h2, h3, h4").stream().filter(Hub::isLinked).count();
        int together = mostParagraphsTogether(rest);
        boolean isHub = (headlines >= MANY_HEADLINES && together < FEW_PARAGRAPHS)
                || (!isDated && headlines >= SOME_HEADLINES && together == 0);
        return isHub ? Optional.of("a page of " + headlines + " linked headlines") : Optional.empty();
    }

    private Optional<String> byAddress(Spread spread) {
        boolean isHub = metadata.address().isFrontPage()
                && teasers.count() >= MANY_HEADLINES
                && !spread.isRunOf(SOME_PARAGRAPHS);
        return isHub
                ? Optional.of("the front page of its site, with " + teasers.count() + " headlines")
                : Optional.empty();
    }

    private Optional<String> byQuestion(List<String> paragraphs) {
        boolean isQuestion = asks && hasNoParagraph(paragraphs) && !isDated;
        return isQuestion ? Optional.of("it asks who its reader is, and has no paragraph") : Optional.empty();
    }

    private Optional<String> byLinks(Spread spread, List<String> paragraphs) {
        if (!isDated && teasers.count() >= MOST_HEADLINES && hasNoParagraph(paragraphs)) {
            return Optional.of("a page of " + teasers.count() + " headlines of other pages, and no paragraph");
        }
        boolean isList = !isDated && isLongList(paragraphs) && spread.isAmongLinks();
        return isList ? Optional.of("a list of " + paragraphs.size() + " lines among links") : Optional.empty();
    }

    private static boolean isLongList(List<String> paragraphs) {
        long inList = paragraphs.stream()
                .filter(paragraph -> paragraph.length() < SHORTEST_PARAGRAPH)
                .count();
        return paragraphs.size() >= LONG_LIST && inList >= paragraphs.size() * (1 - MOST_PARAGRAPHS);
    }

    private static Optional<String> byLines(List<String> paragraphs) {
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
