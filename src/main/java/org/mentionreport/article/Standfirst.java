package org.mentionreport.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows above its article's text: what its markup calls so below the headline, and what it tells link previews. */
final class Standfirst {
    private static final int SHORTEST = 30;

    /** The text begins where one of these stands. */
    private static final int FIRST_PARAGRAPHS = 3;

    private final PageMarkup markup;
    private final List<String> descriptions;

    /**
     * @param descriptions what the page tells link previews
     */
    Standfirst(PageMarkup markup, List<String> descriptions) {
        this.markup = markup;
        this.descriptions = keys(descriptions);
    }

    /** The paragraphs of it that the text lacks, in the page's order. */
    List<String> missingIn(List<String> text, Document page) {
        List<String> all = text.stream().map(Blocks::key).toList();
        List<String> first = keys(text.subList(0, Math.min(FIRST_PARAGRAPHS, text.size())));
        Set<Element> blocks = Blocks.asSet(Blocks.of(page.body()));
        Set<String> missing = new LinkedHashSet<>();
        boolean isBelowHeading = false;
        boolean isDescribed = false;
        for (Element element : page.body().getAllElements()) {
            isBelowHeading |= element.normalName().equals("h1");
            String key = blocks.contains(element) ? Blocks.key(element.text()) : "";
            if (key.length() >= SHORTEST) {
                boolean leadsElsewhere = element.selectFirst("a[href]") != null;
                boolean isMarked = isBelowHeading && !leadsElsewhere && markup.isStandfirst(element);
                boolean isDescription = !isDescribed && descriptions.stream().anyMatch(each -> isSame(key, each));
                if ((isMarked || isDescription) && all.stream().noneMatch(paragraph -> paragraph.contains(key))) {
                    missing.add(element.text());
                }
                isDescribed |= isDescription;
                boolean endsIt = leadsElsewhere || !missing.isEmpty() || first.contains(key);
                isBelowHeading &= isMarked || !endsIt;
            }
        }
        return List.copyOf(missing);
    }

    /** A description may be cut off. */
    private static boolean isSame(String seen, String stated) {
        return seen.startsWith(stated) || stated.startsWith(seen);
    }

    private static List<String> keys(List<String> texts) {
        return texts.stream()
                .map(Blocks::key)
                .filter(key -> key.length() >= SHORTEST)
                .toList();
    }
}
