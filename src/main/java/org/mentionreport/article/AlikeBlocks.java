package org.mentionreport.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What an extractor left behind of a body: of boxes that look the same it takes some and leaves others. A block that stands in the
 * page as most of the body does, the same element in the same kind of boxes, belongs to it.
 */
final class AlikeBlocks {
    /** A shorter block may be a label. */
    private static final int SHORTEST = 40;

    /** An element is known by its own name and those of the boxes around it. */
    private static final int BOXES = 3;

    /** What a smaller share of the body stands in may be a box of the page's that says the same. */
    private static final double LEAST_SHARE = 0.2;

    /** What holds more links than words is a teaser. */
    private static final double MOST_LINKS = 0.5;

    private final List<String> paragraphs;
    private final List<String> keys;
    private final String words;

    /** The keys once more: most blocks are a paragraph as it is, and looking through all words for each takes time by the square. */
    private final Set<String> whole;

    /** How much of the body stands in each kind of element. */
    private final Map<String, Integer> kinds = new HashMap<>();

    private final Set<Element> articles = Collections.newSetFromMap(new IdentityHashMap<>());

    private AlikeBlocks(List<String> paragraphs) {
        this.paragraphs = new ArrayList<>(paragraphs);
        this.keys = new ArrayList<>(paragraphs.stream().map(Blocks::key).toList());
        this.words = String.join("", keys);
        this.whole = new HashSet<>(keys);
    }

    /** The paragraphs of a body, and in their places those of the page that it lacks. */
    static List<String> added(List<String> paragraphs, Document page) {
        List<Element> blocks = Blocks.of(page.body()).stream()
                .filter(block -> Blocks.key(block.text()).length() >= SHORTEST)
                .toList();
        AlikeBlocks body = new AlikeBlocks(paragraphs);
        blocks.forEach(body::learn);
        body.add(blocks);
        return body.paragraphs;
    }

    private void learn(Element block) {
        String key = Blocks.key(block.text());
        if (isKnown(key)) {
            kinds.merge(kind(block), key.length(), Integer::sum);
            articles.add(block.closest("article"));
        }
    }

    private void add(List<Element> blocks) {
        Set<String> added = new HashSet<>();
        int next = 0;
        for (Element block : blocks) {
            String key = Blocks.key(block.text());
            if (isKnown(key)) {
                next = behind(key, next);
            } else if (isAlike(block) && added.add(key)) {
                List<String> missing = HtmlText.paragraphs(block).stream()
                        .filter(paragraph -> !isKnown(Blocks.key(paragraph)))
                        .toList();
                paragraphs.addAll(next, missing);
                keys.addAll(next, missing.stream().map(Blocks::key).toList());
                next += missing.size();
            }
        }
    }

    private boolean isKnown(String key) {
        return whole.contains(key) || words.contains(key);
    }

    private boolean isAlike(Element block) {
        return kinds.getOrDefault(kind(block), 0) >= words.length() * LEAST_SHARE
                && articles.contains(block.closest("article"))
                && Blocks.lengthOutsideLinks(block) > block.text().length() * MOST_LINKS;
    }

    /** The place behind the paragraph that holds the words of a block or some of them; the same place where there is none. */
    private int behind(String key, int from) {
        for (int index = from; index < keys.size(); index++) {
            String paragraph = keys.get(index);
            if (paragraph.contains(key) || (paragraph.length() >= SHORTEST && key.contains(paragraph))) {
                return index + 1;
            }
        }
        return from;
    }

    private static String kind(Element block) {
        StringBuilder kind = new StringBuilder();
        Element around = block;
        for (int step = 0; step < BOXES && around != null; step++) {
            kind.append(around.normalName())
                    .append(' ')
                    .append(around.className())
                    .append('\n');
            around = around.parent();
        }
        return kind.toString();
    }
}
