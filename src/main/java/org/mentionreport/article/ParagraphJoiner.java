package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines. Archives break lines in three ways: at paragraphs, at a fixed width, and around every link. A
 * sentence must come out in one piece, and a heading must not run into the text below it.
 */
final class ParagraphJoiner {
    private static final Pattern ENDED = Pattern.compile(".*[.!?…:;][\"'”’»)\\]]*$", Pattern.DOTALL);
    private static final Pattern GOES_ON =
            Pattern.compile("^[\\p{Ll},.;:)\\]!?%”’].*|^[–—-] \\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern HANGS = Pattern.compile(
            ".*(?:[,(“\"—–-]|['’]s|\\b(?:the|a|an|of|in|on|at|to|for|by|with|from|and|or|as|that|which|who|whose|was|were|is|are|its?|"
                    + "his|her|their|el|la|los|las|de|del|en|un|una|por|para|con|su|sus|y|e|o|que|al|da|do|dos|das|no|na|em|um|uma|ao|os|as))$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-•*·–—]|\\d{1,3}[.)]).*", Pattern.DOTALL);
    private static final int LONG = 60;
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 100;

    private ParagraphJoiner() {}

    /** The paragraphs of the kept lines, in order; none is blank. */
    static List<String> join(List<Line> lines) {
        List<Line> kept = lines.stream().filter(line -> !line.kept().isEmpty()).toList();
        boolean isWrapped = isWrapped(kept);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (int index = 0; index < kept.size(); index++) {
            Line line = kept.get(index);
            boolean joins = current.length() > 0
                    && (isWrapped ? !line.isAfterBlank() && !line.isIndented() : joins(current, kept, index));
            if (!joins && current.length() > 0) {
                paragraphs.add(current.toString());
                current.setLength(0);
            }
            append(current, line.kept());
        }
        if (current.length() > 0) {
            paragraphs.add(current.toString());
        }
        return paragraphs;
    }

    /** Whether lines were broken at a width: most are nearly as long as the longest, and few end as sentences do. */
    private static boolean isWrapped(List<Line> lines) {
        List<Line> inner = new ArrayList<>();
        for (int index = 0; index + 1 < lines.size(); index++) {
            Line next = lines.get(index + 1);
            if (!next.isAfterBlank() && !next.isIndented()) {
                inner.add(lines.get(index));
            }
        }
        if (inner.isEmpty()) {
            return false;
        }
        int longest =
                inner.stream().mapToInt(line -> line.kept().length()).max().orElse(0);
        long full = inner.stream()
                .filter(line -> line.kept().length() * 10 >= longest * 7)
                .count();
        long ended = inner.stream()
                .filter(line -> ENDED.matcher(line.kept()).matches())
                .count();
        return longest >= NARROWEST_WRAP
                && longest <= WIDEST_WRAP
                && full * 10 >= inner.size() * 7L
                && ended * 2 <= inner.size();
    }

    /** Whether a line goes on with the sentence before it, which a link broke. */
    private static boolean joins(StringBuilder before, List<Line> lines, int index) {
        Line line = lines.get(index);
        String text = line.kept();
        if ((line.isAfterBlank() && !Character.isLowerCase(text.charAt(0)))
                || LIST_ITEM.matcher(text).matches()) {
            return false;
        }
        String previous = before.toString();
        if (GOES_ON.matcher(text).matches()) {
            return !ENDED.matcher(previous).matches() || ",.;:)]”’".indexOf(text.charAt(0)) >= 0;
        }
        if (ENDED.matcher(previous).matches()) {
            return false;
        }
        if (HANGS.matcher(previous).matches()) {
            return true;
        }
        boolean nextGoesOn = index + 1 < lines.size()
                && GOES_ON.matcher(lines.get(index + 1).kept()).matches();
        return nextGoesOn && text.length() < LONG && previous.length() > LONG;
    }

    private static void append(StringBuilder paragraph, String text) {
        boolean touches = paragraph.length() == 0
                || ",.;:)]!?%”’".indexOf(text.charAt(0)) >= 0
                || "(“[".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        paragraph.append(touches ? "" : " ").append(text);
    }
}
