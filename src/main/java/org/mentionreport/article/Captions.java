package org.mentionreport.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The captions of an article's pictures: extractors leave them out with the boxes in which pictures stand. */
final class Captions {
    /** A shorter one says who took the picture, hardly more; a shorter paragraph may stand in a menu as well. */
    private static final int SHORTEST = 25;

    /** What is longer holds more than a caption, whatever it is called. */
    private static final int LONGEST = 600;

    /** No article has more captions, and some pages show each twice; each is compared with the whole text. */
    private static final int MOST = 200;

    private final PageMarkup markup;
    private final List<Element> elements;

    /** How many of the text's paragraphs end with each element; 0 for what is none. */
    private final int[] places;

    /** The elements around the text's paragraphs. */
    private final Set<Element> aroundText;

    /** Whether a box is mostly links; many captions may stand in one. */
    private final IdentityHashMap<Element, Boolean> areLinks = new IdentityHashMap<>();

    private Captions(PageMarkup markup, List<String> text, Document page) {
        this.markup = markup;
        this.elements = page.body().getAllElements();
        this.places = new int[elements.size()];
        Map<String, Integer> left = new HashMap<>();
        for (int index = 0; index < text.size(); index++) {
            left.putIfAbsent(Blocks.key(text.get(index)), index + 1);
        }
        Set<Element> blocks = Blocks.asSet(Blocks.of(page.body()));
        List<Element> paragraphs = new ArrayList<>();
        for (int index = 0; index < places.length; index++) {
            Element element = elements.get(index);
            String key = blocks.contains(element) ? Blocks.key(element.text()) : "";
            Integer place = key.length() < SHORTEST ? null : left.remove(key);
            if (place != null) {
                places[index] = place;
                paragraphs.add(element);
            }
        }
        this.aroundText = Blocks.around(paragraphs);
    }

    /** The text with the captions that it lacks and the page shows between its headline and its end, each at its place. */
    static List<String> addMissing(List<String> text, Document page, PageMarkup markup) {
        return new Captions(markup, text, page).addedTo(text);
    }

    private List<String> addedTo(List<String> text) {
        List<String> added = new ArrayList<>(text);
        List<String> keys = new ArrayList<>(text.stream().map(Blocks::key).toList());
        int end = endOfText();
        int place = 0;
        int seen = 0;
        boolean isBelowHeading = false;
        for (int index = 0; index < end && seen < MOST; index++) {
            Element element = elements.get(index);
            isBelowHeading |= element.normalName().equals("h1");
            place = Math.max(place, places[index]);
            if (!isBelowHeading || !isCaption(element)) {
                continue;
            }
            seen++;
            String key = Blocks.key(element.text());
            if (key.length() >= SHORTEST && keys.stream().noneMatch(each -> isSame(key, each))) {
                added.add(place + keys.size() - text.size(), element.text());
                keys.add(key);
            }
        }
        return added;
    }

    /** A text may have the caption without its credit. */
    private static boolean isSame(String caption, String paragraph) {
        return paragraph.contains(caption) || (paragraph.length() >= SHORTEST && caption.startsWith(paragraph));
    }

    private int endOfText() {
        int end = places.length;
        while (end > 0 && places[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private boolean isCaption(Element element) {
        return markup.isCaption(element)
                && !aroundText.contains(element)
                && element.text().length() <= LONGEST
                && element.selectFirst("h2, h3, h4, h5, h6") == null
                && !isAroundAnother(element)
                && !leadsElsewhere(element);
    }

    /** Whether an element inside it is the caption: the rest says how many pictures there are, or the same for another screen. */
    private boolean isAroundAnother(Element element) {
        int length = Blocks.key(element.text()).length();
        return element.children().stream()
                .flatMap(child -> child.getAllElements().stream())
                .anyMatch(each ->
                        markup.isCaption(each) && Blocks.key(each.text()).length() * 2 >= length);
    }

    /** Whether the box in which it stands beside the text's paragraphs is mostly links: another article's picture. */
    private boolean leadsElsewhere(Element caption) {
        Element box = caption;
        while (box.parent() != null && !aroundText.contains(box.parent())) {
            box = box.parent();
        }
        return areLinks.computeIfAbsent(
                box, each -> Blocks.lengthOutsideLinks(each) * 2 < each.text().length());
    }
}
