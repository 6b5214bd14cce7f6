package org.mentionreport.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The parts of a page that lead to others: a headline that is a link, and what stands with it. An article's page has some beside
 * its text; of a hub, the text stands in them.
 */
final class Teasers {
    /** A shorter line may stand anywhere. */
    private static final int SHORTEST = 10;

    /** A shorter line of a teaser is its byline or its date, wherever it stands. */
    private static final int SHORTEST_OF_TEASER = 30;

    private static final int SHORTEST_PARAGRAPH = 120;

    /** What has more links than that is a link. */
    private static final double LEAST_LINKS = 0.7;

    /** Captions and what follows a text may stand far from it. */
    private static final double EDGE = 0.1;

    /** Fewer headings beside each other may be the text's own. */
    private static final int SOME = 3;

    /** The number of no teaser. */
    private static final int NONE = -1;

    private final int count;
    private final List<PageLine> lines = new ArrayList<>();

    /** A line of the page, whether it is a link, and the number of the teaser in which it stands. */
    private record PageLine(String key, int length, boolean isLink, int teaser) {
        int paragraphs() {
            return length >= SHORTEST_PARAGRAPH ? 1 : 0;
        }
    }

    private Teasers(int count) {
        this.count = count;
    }

    /** Those of a page that is still whole. */
    static Teasers of(Document page, PageMetadata metadata) {
        List<Element> headlines = LinkedHeadlines.of(page, metadata);
        IdentityHashMap<Element, Integer> numbers = numbers(page, headlines);
        Teasers teasers = new Teasers(headlines.size());
        for (Element block : Blocks.of(page.body())) {
            int number = numbers.getOrDefault(block, NONE);
            boolean isLink = isLink(block);
            for (String line : HtmlText.paragraphs(block)) {
                teasers.lines.add(new PageLine(Blocks.key(line), line.length(), isLink, number));
            }
        }
        return teasers;
    }

    int count() {
        return count;
    }

    Spread spread(List<String> paragraphs) {
        Set<String> keys = paragraphs.stream()
                .map(Blocks::key)
                .filter(key -> key.length() >= SHORTEST)
                .collect(Collectors.toSet());
        List<PageLine> own =
                lines.stream().filter(line -> keys.contains(line.key())).toList();
        Map<Integer, Integer> lengths = new TreeMap<>();
        Map<Integer, Integer> counts = new TreeMap<>();
        int outside = 0;
        int most = 0;
        for (PageLine line : own) {
            if (line.key().length() < SHORTEST_OF_TEASER) {
                continue;
            }
            if (line.teaser() == NONE) {
                outside += line.paragraphs();
                most = Math.max(most, outside);
            } else {
                outside = 0;
                lengths.merge(line.teaser(), line.length(), Integer::sum);
                counts.merge(line.teaser(), line.paragraphs(), Integer::sum);
            }
        }
        int length = paragraphs.stream()
                .filter(paragraph -> Blocks.key(paragraph).length() >= SHORTEST_OF_TEASER)
                .mapToInt(String::length)
                .sum();
        int within = lengths.values().stream().mapToInt(Integer::intValue).sum();
        return new Spread(
                lengths.size(),
                Math.min(1.0, (double) within / Math.max(1, length)),
                (double) most(lengths) / Math.max(1, within),
                most(counts),
                most,
                linksAmong(own));
    }

    private static boolean isLink(Element block) {
        int outside = block.closest("a[href]") == null ? Blocks.lengthOutsideLinks(block) : 0;
        return outside <= block.text().length() * (1 - LEAST_LINKS);
    }

    /** How much of links stands among a text's lines, against their own length. */
    private double linksAmong(List<PageLine> own) {
        int length = own.stream().mapToInt(PageLine::length).sum();
        Set<PageLine> inText = Collections.newSetFromMap(new IdentityHashMap<>());
        inText.addAll(own);
        int read = 0;
        int links = 0;
        for (PageLine line : lines) {
            read += inText.contains(line) ? line.length() : 0;
            boolean isAmong = read >= length * EDGE && read <= length * (1 - EDGE);
            links += isAmong && line.isLink() ? line.length() : 0;
        }
        return (double) links / Math.max(1, length);
    }

    private static int most(Map<Integer, Integer> values) {
        return values.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** In which teaser each element stands, where it stands in one. */
    private static IdentityHashMap<Element, Integer> numbers(Document page, List<Element> headlines) {
        Elements all = page.body().getAllElements();
        IdentityHashMap<Element, Integer> held = held(all, headlines);
        IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
        IdentityHashMap<Element, Integer> headings = new IdentityHashMap<>();
        for (int number = 0; number < headlines.size(); number++) {
            Element teaser = largest(headlines.get(number), held);
            numbers.put(teaser, number);
            headings.merge(teaser.parent(), LinkedHeadlines.isHeading(headlines.get(number)) ? 1 : 0, Integer::sum);
        }
        for (int number = 0; number < headlines.size(); number++) {
            Element teaser = largest(headlines.get(number), held);
            if (LinkedHeadlines.isHeading(headlines.get(number)) && headings.get(teaser.parent()) >= SOME) {
                // What belongs to the heading stands behind it, in no box of its own.
                Element next = teaser.nextElementSibling();
                while (next != null && !held.containsKey(next)) {
                    numbers.put(next, number);
                    next = next.nextElementSibling();
                }
            }
        }
        for (Element element : all) {
            Integer around = numbers.get(element.parent());
            if (around != null) {
                numbers.putIfAbsent(element, around);
            }
        }
        return numbers;
    }

    /** How many headlines an element holds, where it holds any. */
    private static IdentityHashMap<Element, Integer> held(Elements all, List<Element> headlines) {
        IdentityHashMap<Element, Integer> held = new IdentityHashMap<>();
        headlines.forEach(headline -> held.put(headline, 1));
        for (int index = all.size() - 1; index > 0; index--) {
            Integer inside = held.get(all.get(index));
            if (inside != null) {
                held.merge(all.get(index).parent(), inside, Integer::sum);
            }
        }
        return held;
    }

    /** The largest element around a headline that holds no other. */
    private static Element largest(Element headline, IdentityHashMap<Element, Integer> held) {
        Element teaser = headline;
        while (!teaser.parent().normalName().equals("body") && held.get(teaser.parent()) == 1) {
            teaser = teaser.parent();
        }
        return teaser;
    }
}
