package org.mentionreport.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The date of publication that a page shows its readers, as written. */
record ShownDate(Document page, PageMarkup markup) {
    /** A date of publication stands above the second paragraph of an article, in a short line. */
    private static final int PARAGRAPHS_ABOVE = 1;

    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int LONGEST_DATE = 80;
    private static final String YEAR = ".*\\d{4}.*";

    /** Empty where it shows none; never the date of a change. */
    String published() {
        return markup.selectors("published").stream()
                .map(this::shown)
                .filter(date -> !date.isBlank())
                .findFirst()
                .or(() -> Optional.of(belowHeading()).filter(date -> !date.isEmpty()))
                .orElseGet(this::aboveHeading);
    }

    /** The time right above the headline, in the same box. */
    private String aboveHeading() {
        // What is above one headline is above those beside it as well.
        Set<Element> seen = Blocks.asSet(List.of());
        for (Element heading : page.body().select("h1")) {
            Element above = heading.previousElementSibling();
            while (above != null && seen.add(above)) {
                for (Element time : above.select("time[datetime]")) {
                    if (!markup.isModified(time)) {
                        return time.attr("datetime");
                    }
                }
                above = above.previousElementSibling();
            }
        }
        return "";
    }

    /** The first date behind the headline and above the text that is not that of a change; below the text stand other articles'. */
    private String belowHeading() {
        boolean isBelow = false;
        int paragraphs = 0;
        for (Element element : page.body().select("h1, p, time[datetime], [class]")) {
            if (element.normalName().equals("h1")) {
                isBelow = true;
            } else if (isBelow && paragraphs > PARAGRAPHS_ABOVE) {
                return "";
            } else if (isBelow && element.hasAttr("datetime") && !markup.isModified(element)) {
                return element.attr("datetime");
            } else if (isBelow && isDate(element)) {
                return element.text();
            } else if (isBelow && element.normalName().equals("p")) {
                paragraphs += element.text().length() >= SHORTEST_PARAGRAPH ? 1 : 0;
            }
        }
        return "";
    }

    private boolean isDate(Element element) {
        return markup.isPublished(element)
                && element.text().length() <= LONGEST_DATE
                && element.text().matches(YEAR);
    }

    private String shown(String selector) {
        return page.select(selector).stream()
                .filter(element -> !markup.isModified(element))
                .map(ShownDate::written)
                .findFirst()
                .orElse("");
    }

    private static String written(Element element) {
        String title = element.attr("title");
        return Stream.of(
                        element.attr("content"),
                        element.attr("datetime"),
                        title.matches(YEAR) ? title : "",
                        element.text())
                .filter(date -> !date.isBlank())
                .findFirst()
                .orElse("");
    }
}
