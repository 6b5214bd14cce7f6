package org.mentionreport.report.explain;

import java.util.ArrayList;
import java.util.List;

/** A text in lines of a width that can be read on a terminal. */
final class Wrapped {
    private static final int WIDTH = 100;

    private Wrapped() {}

    /** The lines; a word that is wider than a line has one to itself. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text without line breaks, and without the control characters that a terminal would obey. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
