package org.mentionreport.article;

import java.util.List;

/** Tells a page of links from an article: many short lines and not one paragraph. */
final class Hub {
    private static final int MANY = 15;
    private static final int SHORTEST_PARAGRAPH = 120;

    private Hub() {}

    static boolean isOne(List<String> paragraphs) {
        return paragraphs.size() >= MANY
                && paragraphs.stream().allMatch(paragraph -> paragraph.length() < SHORTEST_PARAGRAPH);
    }
}
