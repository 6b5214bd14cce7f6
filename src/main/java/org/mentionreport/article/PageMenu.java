package org.mentionreport.article;

import java.util.List;

/** The menu with which a page without a date may begin: short lines, below the site's name or the headline. */
final class PageMenu {
    /** Fewer short lines may be a section, a title and an author. */
    private static final int SHORTEST = 5;

    private static final int LONGEST_LINE = 25;

    private PageMenu() {}

    /** Drops it, with the site's name; a headline that stands above what shares it stays. */
    static void drop(List<Line> lines, String reason) {
        int from = !lines.isEmpty() && isItsLine(lines.get(0)) ? 0 : 1;
        int index = from;
        while (index < lines.size() && isItsLine(lines.get(index))) {
            index++;
        }
        if (index - from >= SHORTEST && index < lines.size()) {
            boolean isAboveTitle = !lines.get(index).kept().endsWith(".");
            lines.subList(isAboveTitle ? 0 : from, index).forEach(line -> line.drop(reason));
        }
    }

    private static boolean isItsLine(Line line) {
        return line.isDropped()
                || (line.kept().length() <= LONGEST_LINE
                        && line.kept().matches("\\P{Z}+(?: \\P{Z}+){0,2}(?<![.!?,;:])"));
    }
}
