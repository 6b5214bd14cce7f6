package org.mentionreport.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands above a page's body: breadcrumbs, section, title, byline and date. It is read from the lines before the first
 * long paragraph; without a dated header line nothing is dropped but bylines, for then it may be an article alone.
 */
final class PageHead {
    private static final int LONG_PARAGRAPH = 160;
    private static final int MOST_LINES = 40;

    /** A standfirst may stand above the date line. */
    private static final int MOST_SENTENCES = 1;

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TITLE = 25;
    private static final int SHORTEST_WRAPPED = 55;
    private static final int LONGEST_WRAPPED = 100;
    private static final Pattern HAS_LETTER = Pattern.compile(".*\\p{L}.*");

    private String title = "";
    private String section = "";
    private Optional<LocalDate> date = Optional.empty();

    private PageHead() {}

    /** Reads the head and drops its lines, but for the title. */
    static PageHead read(
            List<Line> lines, Datelines datelines, Furniture furniture, boolean isMonthFirst, boolean isPage) {
        PageHead head = new PageHead();
        int end = endOfHead(lines);
        boolean isEvent = lines.subList(0, end).stream().anyMatch(line -> datelines.isEvent(line.kept()));
        for (int index = 0; index < end && head.date.isEmpty() && !isEvent; index++) {
            Optional<Datelines.Match> match = datelines.header(lines.get(index).kept(), isMonthFirst);
            if (match.isPresent()) {
                head.date = match.get().date();
                lines.get(index).drop("date line");
                if (isPage) {
                    head.section = match.get().section();
                    head.takeTitle(lines, index, furniture);
                }
            }
        }
        for (int index = 0; index < end; index++) {
            if (Byline.isOne(lines.get(index).kept())) {
                lines.get(index).drop("byline");
            } else if (datelines.isOther(lines.get(index).kept())) {
                lines.get(index).drop("date line");
            }
        }
        return head;
    }

    /** The first paragraph: a line as long as one, or lines broken at a width. A head has none. */
    private static int endOfHead(List<Line> lines) {
        int index = 0;
        int running = 0;
        int sentences = 0;
        while (index < lines.size() && index < MOST_LINES) {
            Line line = lines.get(index);
            int length = line.kept().length();
            running = line.isAfterBlank() || line.isIndented() ? 0 : running;
            running = length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED ? running + length : 0;
            sentences += line.kept().matches("(?s).{20,}[.!?…][\"”’»)]?") ? 1 : 0;
            if (length >= LONG_PARAGRAPH || running >= LONG_PARAGRAPH || sentences > MOST_SENTENCES) {
                return index;
            }
            index++;
        }
        return index;
    }

    private void takeTitle(List<Line> lines, int dated, Furniture furniture) {
        int titleAt = -1;
        for (int index = dated - 1; index >= 0; index--) {
            titleAt = isTitle(lines, index, titleAt, furniture) ? index : titleAt;
        }
        for (int index = 0; index < titleAt; index++) {
            lines.get(index).drop("page head");
        }
        if (titleAt >= 0) {
            title = lines.get(titleAt).kept();
        }
    }

    /** A title is longer than the tags and buttons around it, no notice, and no breadcrumbs that end with it. */
    private static boolean isTitle(List<Line> lines, int index, int below, Furniture furniture) {
        String text = lines.get(index).kept();
        boolean canBe = HAS_LETTER.matcher(text).matches()
                && text.length() <= LONGEST_TITLE
                && (below < 0 || !text.endsWith("."))
                && furniture.ofLine(text).isEmpty()
                && !Byline.isOne(text);
        boolean isBreadcrumbs = below >= 0 && text.endsWith(lines.get(below).kept());
        return canBe && !isBreadcrumbs && (below < 0 || text.length() >= SHORTEST_TITLE);
    }

    /** The title of a page without a dated head: a first line that is set apart and does not end as a sentence does. */
    static String firstLineAsTitle(List<Line> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).kept().isEmpty()) {
            at++;
        }
        if (at + 1 >= lines.size()) {
            return "";
        }
        String first = lines.get(at).kept();
        boolean isWhole = lines.get(at).pieces().size() == 1;
        boolean isSetApart = isWhole && lines.get(at + 1).isAfterBlank() && !first.matches("(?s).*[.;,:]");
        return isSetApart
                        && first.length() <= LONGEST_TITLE
                        && HAS_LETTER.matcher(first).matches()
                ? first
                : "";
    }

    String title() {
        return title;
    }

    String section() {
        return section;
    }

    Optional<LocalDate> date() {
        return date;
    }
}
