package org.mentionreport.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops what stands behind an article's end and is told by its shape, where no marker knows its words: teasers with dates of their
 * own, and a run of short lines, as menus and tag lists are.
 */
final class PageTail {
    /** Less text than this above means that the article is still to come. */
    private static final int SHORTEST_BODY = 200;

    /** Two short lines may be a signature. */
    private static final int SHORTEST_RUN = 3;

    private static final int LONGEST_SHORT_LINE = 60;

    /** A headline, its summary, and who wrote it. */
    private static final int MOST_LINES_OF_TEASER = 3;

    private static final Pattern NO_SENTENCE = Pattern.compile("(?s)\\p{L}.*[^.!?…:;,\"”’»)\\]]");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’»)\\]]*");
    private static final Pattern CUT_OFF = Pattern.compile("(?s).*(?:…|\\.\\.\\.)");

    private final List<Line> lines;
    private final Datelines datelines;

    private PageTail(List<Line> kept, Datelines datelines) {
        this.lines = kept;
        this.datelines = datelines;
    }

    static void drop(List<Line> lines, Datelines datelines) {
        List<Line> kept = lines.stream().filter(line -> !line.kept().isEmpty()).toList();
        PageTail tail = new PageTail(kept, datelines);
        int end = tail.dropDatedTeasers();
        tail.dropShortLines(end);
    }

    /** Drops the teasers and gives the number of lines before them. */
    private int dropDatedTeasers() {
        int body = 0;
        for (int index = 0; index < lines.size(); index++) {
            if (body >= SHORTEST_BODY && isDated(index) && areTeasers(index)) {
                int from = isSection(index - 1) ? index - 1 : index;
                drop(from, lines.size(), Effect.TEASER.reason());
                return from;
            }
            body += FurnitureLines.paragraphLength(lines.get(index));
        }
        return lines.size();
    }

    /** The section's name may stand above the date, in capitals. */
    private boolean isSection(int index) {
        return index > 0
                && isShort(lines.get(index))
                && lines.get(index).kept().chars().noneMatch(Character::isLowerCase)
                && SENTENCE.matcher(lines.get(index - 1).kept()).matches();
    }

    private boolean isDated(int index) {
        return datelines.header(lines.get(index).kept()).isPresent();
    }

    /**
     * Whether from a dated line on there are only such lines with few behind each, mostly cut off or, where there are several,
     * headlines: a chronology has whole sentences, and one date with names behind it is a signature.
     */
    private boolean areTeasers(int from) {
        int behindDate = 0;
        int cutOff = 0;
        int headlines = 0;
        int dates = 0;
        for (int index = from; index < lines.size(); index++) {
            boolean isDated = isDated(index);
            boolean endsTeaser = index + 1 == lines.size() || isDated(index + 1);
            dates += isDated ? 1 : 0;
            behindDate = isDated ? 0 : behindDate + 1;
            if (endsTeaser && !isDated) {
                String last = lines.get(index).kept();
                cutOff += CUT_OFF.matcher(last).matches() ? 1 : 0;
                headlines += SENTENCE.matcher(last).matches() ? 0 : 1;
            }
            if (behindDate > MOST_LINES_OF_TEASER) {
                return false;
            }
        }
        return (dates == 1 ? cutOff : cutOff + headlines) * 2 > dates;
    }

    /** A sentence ends before them: what hangs on a line that goes on is a list or a signature. */
    private void dropShortLines(int end) {
        int from = end;
        while (from > 0 && isShort(lines.get(from - 1))) {
            from--;
        }
        int body = lines.subList(0, from).stream()
                .mapToInt(FurnitureLines::paragraphLength)
                .sum();
        boolean isBehindSentence = from > 0
                && (lines.get(from - 1).isOwn()
                        || SENTENCE.matcher(lines.get(from - 1).kept()).matches());
        if (end - from >= SHORTEST_RUN && body >= SHORTEST_BODY && isBehindSentence) {
            drop(from, end, "run of short lines");
        }
    }

    private static boolean isShort(Line line) {
        return !line.isOwn()
                && line.kept().length() <= LONGEST_SHORT_LINE
                && NO_SENTENCE.matcher(line.kept()).matches();
    }

    private void drop(int from, int end, String reason) {
        lines.subList(from, end).forEach(line -> line.drop(reason));
    }
}
