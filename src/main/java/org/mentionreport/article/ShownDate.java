package org.mentionreport.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The date of publication that a page shows its readers, as written. */
record ShownDate(Document page, PageMarkup markup) {
    /** A date of publication stands above the second paragraph of an article, in a short line. */
    private static final int PARAGRAPHS_ABOVE = 1;

    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int LONGEST_DATE = 80;

    /** Empty where it shows none; never the date of a change. */
    String published() {
        return Stream.of(
                        shown("[itemprop=datePublished], [property=datePublished]"),
                        shown("[property~=(?i)(^|\\s)dc(terms)?:(created|issued|date)(\\s|$)]"),
                        shown("time[pubdate], time.published, time.entry-date"))
                .filter(date -> !date.isBlank())
                .findFirst()
                .or(() -> Optional.of(belowHeading()).filter(date -> !date.isEmpty()))
                .orElseGet(this::aboveHeading);
    }

    /** The time right above the headline, in the same box. */
    private String aboveHeading() {
        return page.body().select("h1").stream()
                .flatMap(heading -> heading.previousElementSiblings().stream())
                .flatMap(above -> above.select("time[datetime]").stream())
                .filter(time -> !markup.isModified(time))
                .map(time -> time.attr("datetime"))
                .findFirst()
                .orElse("");
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
                && element.text().matches(".*\\d{4}.*");
    }

    private String shown(String selector) {
        return page.select(selector).stream()
                .filter(element -> !markup.isModified(element))
                .map(ShownDate::written)
                .findFirst()
                .orElse("");
    }

    private static String written(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
                .filter(date -> !date.isBlank())
                .findFirst()
                .orElse("");
    }
}
