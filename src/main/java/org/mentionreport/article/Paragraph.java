package org.mentionreport.article;

import java.util.List;

/**
 * A paragraph, and the lines that it was made of.
 *
 * @param lines one, or those of a sentence that was broken at a width or around links
 */
record Paragraph(List<Line> lines, String text) {

    /** Whether it stands on a line of its own, as headlines do, and no marker says that it is own text. */
    boolean isAlone() {
        return lines.size() == 1 && !lines.get(0).isOwn();
    }

    boolean isDropped() {
        return lines.stream().allMatch(Line::isDropped);
    }

    void drop(String reason) {
        lines.forEach(line -> line.drop(reason));
    }
}
