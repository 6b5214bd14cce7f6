package org.mentionreport.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The links of a page that stand alone as a headline does, and lead to another page of the site. */
final class LinkedHeadlines {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** A shorter link is a name, a date, a button. */
    private static final int SHORTEST = 20;

    private static final int SHORTEST_HEADING = 8;

    private final Set<String> titles;
    private final PageAddress address;

    /** Many links may stand in one heading, or beside each other in one line: each is counted once. */
    private final IdentityHashMap<Element, Integer> letters = new IdentityHashMap<>();

    private final IdentityHashMap<Element, Long> parts = new IdentityHashMap<>();

    private LinkedHeadlines(PageMetadata metadata) {
        this.titles = metadata.titles().stream().map(Blocks::key).collect(Collectors.toSet());
        this.address = metadata.address();
    }

    /** The headings or the links themselves, in the page's order: of two that lead to the same page, the first. */
    static List<Element> of(Document page, PageMetadata metadata) {
        return new LinkedHeadlines(metadata).in(page);
    }

    static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private List<Element> in(Document page) {
        List<Element> headlines = new ArrayList<>();
        Map<String, String> addresses = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        String before = "";
        for (Element link : page.body().select("a[href]")) {
            String there = there(link);
            Element headline = headline(link);
            if (headline != null && !there.equals(before) && isElsewhere(there) && !isTitle(headline)) {
                headlines.add(headline);
                before = there;
                String words = words(headline);
                if (!addresses.computeIfAbsent(words, first -> there).equals(there)) {
                    repeated.add(words);
                }
            }
        }
        headlines.removeIf(headline -> repeated.contains(words(headline)));
        return headlines;
    }

    /** What several links say, but for a number, is a button: to answer, to share, to read on. */
    private static String words(Element headline) {
        return headline.text().replaceAll("\\P{L}+", " ").strip();
    }

    /** The heading that a link is, or the link where it stands alone in its line; null where it is no headline. */
    private Element headline(Element link) {
        int own = letters(link);
        Element around = link;
        while (around != null && !isHeading(around) && !around.isBlock()) {
            around = around.parent();
        }
        if (around != null && isHeading(around)) {
            return own >= SHORTEST_HEADING && own * 2 >= letters.computeIfAbsent(around, LinkedHeadlines::letters)
                    ? around
                    : null;
        }
        return own >= SHORTEST && (isLine(link) || link.selectFirst(HEADINGS) != null) ? link : null;
    }

    private boolean isLine(Element link) {
        Element line = link;
        while (!line.isBlock() && line.parent() != null && isAlone(line)) {
            line = line.parent();
        }
        return line.isBlock();
    }

    /** Whether nothing else around it has text, as it has itself. */
    private boolean isAlone(Element element) {
        return parts.computeIfAbsent(element.parent(), LinkedHeadlines::partsWithText) == 1;
    }

    private static long partsWithText(Element element) {
        return element.childNodes().stream().filter(LinkedHeadlines::hasText).count();
    }

    private static boolean hasText(Node node) {
        return node instanceof TextNode text ? !text.isBlank() : node instanceof Element other && other.hasText();
    }

    private static int letters(Element element) {
        return (int) element.text().codePoints().filter(Character::isLetter).count();
    }

    private static String there(Element link) {
        String absolute = link.attr("abs:href");
        return (absolute.isEmpty() ? link.attr("href") : absolute).replaceAll("#.*", "");
    }

    private boolean isElsewhere(String there) {
        return !there.isEmpty()
                && !there.equals(address.own())
                && !there.matches("(?i)(?:javascript|mailto|tel):.*")
                && !address.isOtherSite(there);
    }

    private boolean isTitle(Element headline) {
        return titles.contains(Blocks.key(headline.text()));
    }
}
