package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines. Archives break lines in three ways: at paragraphs, at a fixed width, and around every link. A
 * sentence must come out in one piece, and a heading must not run into the text below it.
 */
final class ParagraphJoiner {
    private static final Pattern ENDED = Pattern.compile("[.!?…:;][\"'”’»)\\]]*$");
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll},.;:()\\]!?%”’]|[–—-] \\p{Ll}");
    private static final Pattern HANGS = Pattern.compile("(?:[,(“—–-]|(?<![^\\s(])\"|['’]s)$");
    private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})\\p{L}+$");
    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-•*·–—]|\\d{1,3}[.)]).*", Pattern.DOTALL);
    private static final int LONG = 60;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LINK = 25;
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 100;

    private final Predicate<String> isSmall;

    private ParagraphJoiner(Predicate<String> isSmall) {
        this.isSmall = isSmall;
    }

    /**
     * The paragraphs of the kept lines, in order; none is blank.
     *
     * @param isSmall whether a word is a small one of the text's language, with which no heading ends
     */
    static List<Paragraph> join(List<Line> lines, Predicate<String> isSmall) {
        return new ParagraphJoiner(isSmall).paragraphs(lines);
    }

    private List<Paragraph> paragraphs(List<Line> lines) {
        List<Line> kept = lines.stream().filter(line -> !line.kept().isEmpty()).toList();
        boolean isWrapped = isWrapped(kept);
        boolean dividesByBlanks = dividesByBlanks(kept);
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int first = 0;
        for (int index = 0; index < kept.size(); index++) {
            Line line = kept.get(index);
            boolean joins = current.length() > 0
                    && (isWrapped
                            ? !line.isAfterBlank() && !line.isIndented()
                            : joins(current, kept, index) || dividesByBlanks && endsSentence(current, line));
            if (!joins && current.length() > 0) {
                paragraphs.add(new Paragraph(kept.subList(first, index), current.toString()));
                current.setLength(0);
                first = index;
            }
            append(current, line.kept());
        }
        if (current.length() > 0) {
            paragraphs.add(new Paragraph(kept.subList(first, kept.size()), current.toString()));
        }
        return paragraphs;
    }

    private boolean hangs(String text) {
        if (text.chars().noneMatch(Character::isLowerCase)) {
            return false;
        }
        Matcher word = LAST_WORD.matcher(text);
        return HANGS.matcher(text).find() || (word.find() && isSmall.test(word.group()));
    }

    /** Whether a text ends as a sentence, or as a line that announces something. */
    static boolean hasEnded(String text) {
        return ENDED.matcher(text.substring(Math.max(0, text.length() - 8))).find();
    }

    /** Whether a text is the middle or the end of a sentence. */
    static boolean goesOn(String text) {
        return GOES_ON.matcher(text).lookingAt();
    }

    /** Whether lines were broken at a width: most are nearly as long as the longest, and few end as sentences do. */
    static boolean isWrapped(List<Line> lines) {
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
        long ended = inner.stream().filter(line -> hasEnded(line.kept())).count();
        return longest >= NARROWEST_WRAP
                && longest <= WIDEST_WRAP
                && full * 10 >= inner.size() * 7L
                && ended * 2 <= inner.size();
    }

    /** Whether blank lines stand between nearly all lines, so that one without is no paragraph of its own. */
    private static boolean dividesByBlanks(List<Line> lines) {
        long divided = lines.stream().filter(Line::isAfterBlank).count();
        return divided * 4 >= (lines.size() - 1) * 3L;
    }

    /** Whether a line is the capitalised end of the sentence before it, too long for a heading. */
    private static boolean endsSentence(StringBuilder before, Line line) {
        return !line.isAfterBlank()
                && !LIST_ITEM.matcher(line.kept()).matches()
                && hasEnded(line.kept())
                && before.length() > WIDEST_WRAP
                && !hasEnded(before.toString());
    }

    /** Whether a line goes on with the sentence before it, which a link broke. */
    private boolean joins(StringBuilder before, List<Line> lines, int index) {
        Line line = lines.get(index);
        String text = line.kept();
        if ((line.isAfterBlank() && !Character.isLowerCase(text.charAt(0)))
                || LIST_ITEM.matcher(text).matches()) {
            return false;
        }
        String previous = before.substring(Math.max(0, before.length() - LONG - 1));
        if (goesOn(text)) {
            return !hasEnded(previous) || ",.;:)]”’".indexOf(text.charAt(0)) >= 0;
        }
        if (hasEnded(previous)) {
            return false;
        }
        if (hangs(previous)) {
            return true;
        }
        if (text.length() <= LONGEST_LINK && text.endsWith(".") && previous.length() > LONG) {
            return true;
        }
        boolean nextGoesOn =
                index + 1 < lines.size() && goesOn(lines.get(index + 1).kept());
        return nextGoesOn && text.length() < LONG && previous.length() > LONGEST_HEADING;
    }

    private static void append(StringBuilder paragraph, String text) {
        boolean touches = paragraph.length() == 0
                || ",.;:)]!?%”’".indexOf(text.charAt(0)) >= 0
                || "(“[".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
        paragraph.append(touches ? "" : " ").append(text);
    }
}
