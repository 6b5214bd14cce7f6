package org.mentionreport.article;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where a line stands in its page: above the first paragraph, below the last, or between two, as headings do. */
public enum PlaceInPage {
    ABOVE,
    BETWEEN,
    BELOW;

    /** Other lines are shorter, or end as no sentence does. */
    private static final int SHORTEST_PARAGRAPH = 80;

    /** The place of each passage; what is no paragraph by itself is the part of one. */
    static List<PlaceInPage> of(List<Passage> passages, Set<String> paragraphs) {
        int first = IntStream.range(0, passages.size())
                .filter(index -> isOfParagraph(passages.get(index), paragraphs))
                .findFirst()
                .orElse(passages.size());
        int last = IntStream.range(0, passages.size())
                .filter(index -> isOfParagraph(passages.get(index), paragraphs))
                .reduce((before, index) -> index)
                .orElse(-1);
        return IntStream.range(0, passages.size())
                .mapToObj(index -> index < first ? ABOVE : index > last ? BELOW : BETWEEN)
                .toList();
    }

    private static boolean isOfParagraph(Passage passage, Set<String> paragraphs) {
        String text = passage.text();
        boolean isLong = text.length() >= SHORTEST_PARAGRAPH && text.matches("(?s).*[.!?…][\"'”’»)]*");
        return passage.kept() && (isLong || !paragraphs.contains(text));
    }
}
