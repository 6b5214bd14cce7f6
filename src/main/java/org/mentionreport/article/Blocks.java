package org.mentionreport.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements of a page that hold a paragraph, a heading or a caption each, in the page's order. */
final class Blocks {
    private static final String KINDS = "p, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, dd, td, div, section";

    private Blocks() {}

    /** The innermost of them that hold words. */
    static List<Element> of(Element root) {
        List<Element> blocks =
                root.select(KINDS).stream().filter(Element::hasText).toList();
        Set<Element> outer = around(blocks);
        return blocks.stream().filter(block -> !outer.contains(block)).toList();
    }

    /** All elements around these. */
    static Set<Element> around(List<Element> elements) {
        Set<Element> around = asSet(List.of());
        for (Element element : elements) {
            // Whatever is around an element that has been seen has been seen as well.
            Element outer = element.parent();
            while (outer != null && around.add(outer)) {
                outer = outer.parent();
            }
        }
        return around;
    }

    /** The elements themselves, not those that look alike. */
    static Set<Element> asSet(List<Element> elements) {
        Set<Element> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(elements);
        return set;
    }

    static int lengthOfParagraphs(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.text().length())
                .sum();
    }

    /** How much text an element has that leads nowhere. */
    static int lengthOutsideLinks(Element element) {
        return element.text().length()
                - element.select("a[href]").stream()
                        .mapToInt(link -> link.text().length())
                        .sum();
    }

    /** Letters and digits alone: what one place of a page writes with quotes and dashes, another writes without. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    static boolean isBeside(Element block) {
        return block.normalName().matches("h[2-6]|figcaption");
    }

    /** Whether a block is nothing but a link: a teaser between two paragraphs, an entry of a menu or of a table of contents. */
    static boolean isLink(Element block) {
        return block.normalName().matches("p|li|div|td|dd|section")
                && key(block.select("a[href]").text()).equals(key(block.text()));
    }
}
