package org.mentionreport.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** Fewer short lines may be a section, a title and an author. */
    private static final int SHORTEST_MENU = 5;

    private static final int LONGEST_IN_MENU = 25;
    private static final String PAGE_HEAD = "page head";

    private String title = "";
    private String section = "";
    private Optional<LocalDate> date = Optional.empty();

    private PageHead() {}

    /**
     * Reads the head and drops its lines, but for the title.
     *
     * @param isPage whether the lines are a whole page, not the text of a feed
     * @param isWebPage whether its markup told already what is menu and title
     */
    static PageHead read(
            List<Line> lines,
            Datelines datelines,
            Furniture furniture,
            boolean isMonthFirst,
            boolean isPage,
            boolean isWebPage) {
        PageHead head = new PageHead();
        int end = endOfHead(lines);
        boolean isEvent = lines.subList(0, end).stream().anyMatch(line -> datelines.isEvent(line.kept()));
        int dated = -1;
        boolean isMasthead = false;
        for (int index = 0; index < end && !isEvent; index++) {
            Optional<Datelines.Match> match = datelines.header(lines.get(index).kept(), isMonthFirst);
            boolean isItsOwn = dated < 0
                    || (isPage
                            && !isWebPage
                            && (isMasthead || isSigned(lines, index, datelines))
                            && head.isAboveTitle(lines.subList(dated + 1, index), furniture));
            if (match.isPresent() && isItsOwn) {
                dated = index;
                isMasthead = datelines.isMasthead(lines.get(index).kept());
                head.date = match.get().date();
                lines.get(index).drop("date line");
                if (isPage) {
                    head.section = match.get().section();
                    head.takeTitle(lines, index, furniture);
                }
            }
        }
        if (isPage && !isWebPage && head.date.isEmpty()) {
            dropMenu(lines);
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

    /** Any other date below a title may be a teaser's. */
    private static boolean isSigned(List<Line> lines, int index, Datelines datelines) {
        return datelines.isSigned(lines.get(index).kept())
                || Byline.isOne(lines.get(index - 1).kept())
                || (index + 1 < lines.size()
                        && Byline.isOne(lines.get(index + 1).kept()));
    }

    /** A page may begin with the day on which it was saved, below the site's name; its title and its own date follow. */
    private boolean isAboveTitle(List<Line> below, Furniture furniture) {
        return title.length() < SHORTEST_TITLE
                && IntStream.range(0, below.size())
                        .anyMatch(index -> below.get(index).kept().length() >= SHORTEST_TITLE
                                && !below.get(index).kept().endsWith(".")
                                && isTitle(below, index, -1, furniture));
    }

    /** A page without a date may begin with its menu, below the site's name; or with its headline, above what shares it. */
    private static void dropMenu(List<Line> lines) {
        int from = !lines.isEmpty() && isOfMenu(lines.get(0)) ? 0 : 1;
        int index = from;
        while (index < lines.size() && isOfMenu(lines.get(index))) {
            index++;
        }
        if (index - from >= SHORTEST_MENU && index < lines.size()) {
            boolean isAboveTitle = !lines.get(index).kept().endsWith(".");
            lines.subList(isAboveTitle ? 0 : from, index).forEach(line -> line.drop(PAGE_HEAD));
        }
    }

    private static boolean isOfMenu(Line line) {
        return line.isDropped()
                || (line.kept().length() <= LONGEST_IN_MENU
                        && line.kept().matches("\\P{Z}+(?: \\P{Z}+){0,2}(?<![.!?,;:])"));
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
            lines.get(index).drop(PAGE_HEAD);
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
