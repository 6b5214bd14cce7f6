package org.mentionreport.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentionreport.corpus.SourceRecord;

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

    private static final String PAGE_HEAD = "page head";

    private final List<Line> lines;
    private final Datelines datelines;
    private final Furniture furniture;
    private String title = "";
    private String section = "";
    private Optional<LocalDate> date = Optional.empty();

    private PageHead(List<Line> lines, Datelines datelines, Furniture furniture) {
        this.lines = lines;
        this.datelines = datelines;
        this.furniture = furniture;
    }

    /**
     * Reads the head and drops its lines, but for the title.
     *
     * @param shape a field has no title above its text, and where there was markup it told already what is menu and title
     */
    static PageHead read(List<Line> lines, Datelines datelines, Furniture furniture, SourceRecord.Shape shape) {
        PageHead head = new PageHead(lines, datelines, furniture);
        head.read(shape);
        return head;
    }

    private void read(SourceRecord.Shape shape) {
        int end = endOfHead(lines);
        boolean isEvent = lines.subList(0, end).stream().anyMatch(line -> datelines.isEvent(line.kept()));
        if (!isEvent) {
            readDate(end, shape);
        }
        if (shape == SourceRecord.Shape.PAGE && date.isEmpty()) {
            PageMenu.drop(lines, PAGE_HEAD);
        }
        for (Line line : lines.subList(0, end)) {
            if (datelines.isByline(line.kept())) {
                line.drop("byline");
            } else if (datelines.isOther(line.kept())) {
                line.drop("date line");
            }
        }
    }

    private void readDate(int end, SourceRecord.Shape shape) {
        int dated = -1;
        boolean isMasthead = false;
        for (int index = 0; index < end; index++) {
            Line line = lines.get(index);
            Optional<Datelines.Match> match = datelines.header(line.kept());
            boolean isItsOwn = dated < 0
                    || (shape == SourceRecord.Shape.PAGE
                            && (isMasthead || isSigned(index))
                            && isAboveTitle(dated + 1, index));
            if (match.isPresent() && isItsOwn) {
                dated = index;
                isMasthead = datelines.isMasthead(line.kept());
                date = match.get().date();
                line.drop("date line");
                if (shape != SourceRecord.Shape.FIELDS) {
                    section = match.get().section();
                    takeTitle(index);
                }
            }
        }
    }

    /** Any other date below a title may be a teaser's. */
    private boolean isSigned(int index) {
        return datelines.isSigned(lines.get(index).kept())
                || datelines.isByline(lines.get(index - 1).kept())
                || (index + 1 < lines.size()
                        && datelines.isByline(lines.get(index + 1).kept()));
    }

    /** A page may begin with the day on which it was saved, below the site's name; its title and its own date follow. */
    private boolean isAboveTitle(int from, int to) {
        return title.length() < SHORTEST_TITLE
                && lines.subList(from, to).stream()
                        .map(Line::kept)
                        .anyMatch(text -> text.length() >= SHORTEST_TITLE && !text.endsWith(".") && canBeTitle(text));
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

    private void takeTitle(int dated) {
        int titleAt = -1;
        for (int index = dated - 1; index >= 0; index--) {
            titleAt = isTitle(index, titleAt) ? index : titleAt;
        }
        for (int index = 0; index < titleAt; index++) {
            lines.get(index).drop(PAGE_HEAD);
        }
        if (titleAt >= 0) {
            title = lines.get(titleAt).kept();
        }
    }

    /** A title is longer than the tags and buttons around it, and no breadcrumbs that end with it. */
    private boolean isTitle(int index, int below) {
        String text = lines.get(index).kept();
        boolean isBetter = below < 0
                || (text.length() >= SHORTEST_TITLE
                        && !text.endsWith(".")
                        && !text.endsWith(lines.get(below).kept()));
        return isBetter && canBeTitle(text);
    }

    /** No notice and no byline. */
    private boolean canBeTitle(String text) {
        return HAS_LETTER.matcher(text).matches()
                && text.length() <= LONGEST_TITLE
                && furniture.ofLine(text).isEmpty()
                && !datelines.isByline(text);
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
