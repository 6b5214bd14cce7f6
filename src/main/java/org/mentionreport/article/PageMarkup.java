package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** What elements, classes and ids say of a page's parts, and {@code <meta>} of its article, by the folder's {@code markup.csv}. */
final class PageMarkup implements Serializable {
    private static final long serialVersionUID = 1;

    /** An element with a larger share of the page's text is no furniture, whatever it is called. */
    private static final double LARGEST_SHARE = 0.5;

    /** Of a list: the item, the list, and the boxes around it. */
    private static final int STEPS_TO_STANDFIRST = 5;

    /** Names of a page's parts have fewer words. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> KINDS = Set.of(
            "remove selector",
            "drop selector",
            "drop word",
            "keep word",
            "modified selector",
            "modified word",
            "published word",
            "published meta",
            "title meta",
            "description meta",
            "standfirst word",
            "caption selector",
            "caption word");

    /** By effect and match, in the file's order. */
    private final TreeMap<String, LinkedHashSet<String>> texts = new TreeMap<>();

    private PageMarkup() {
        KINDS.forEach(kind -> texts.put(kind, new LinkedHashSet<>()));
    }

    static PageMarkup load(Path folder, List<Fault> faults) {
        PageMarkup markup = new PageMarkup();
        for (Row row : DataFile.read(folder, "markup.csv", List.of("effect", "match", "text"), faults)) {
            markup.add(row, faults);
        }
        return markup;
    }

    private void add(Row row, List<Fault> faults) {
        String kind = row.get("effect") + " " + row.get("match");
        String text = row.get("text");
        if (!KINDS.contains(kind)) {
            faults.add(row.fault(
                    "there is no effect '" + row.get("effect") + "' with the match '" + row.get("match") + "'",
                    "Use one of those that the head of the file explains"));
        } else if (text.isEmpty()) {
            faults.add(row.fault("the text is blank", "Fill it, or remove the row"));
        } else if (!kind.endsWith(" selector") || isSelector(row, faults)) {
            texts.get(kind).add(text);
        }
    }

    private static boolean isSelector(Row row, List<Fault> faults) {
        try {
            QueryParser.parse(row.get("text"));
            return true;
        } catch (Selector.SelectorParseException | IllegalArgumentException wrong) {
            faults.add(row.fault("the selector cannot be read: " + wrong.getMessage(), "Write a CSS selector"));
            return false;
        }
    }

    /** The names under which a page's {@code <meta>} elements state something, the surest first. */
    List<String> metaNames(String what) {
        return List.copyOf(texts.get(what + " meta"));
    }

    /** Takes the furniture out of a page. */
    void dropFurniture(Document page) {
        // An address inside the page is a headline's words, which say nothing of the part: "the-share-of-the-port".
        page.body().select("[id]").stream()
                .filter(element -> element.id().split("[-_]").length > MOST_WORDS)
                .forEach(element -> element.removeAttr("id"));
        double most = Blocks.lengthOutsideLinks(page.body()) * LARGEST_SHARE;
        texts.get("remove selector").forEach(selector -> page.select(selector).remove());
        for (String selector : texts.get("drop selector")) {
            for (Element element : page.select(selector)) {
                if (isNeeded(element) || Blocks.lengthOutsideLinks(element) > most) {
                    // What extractors find is not inside a form.
                    element.tagName(element.normalName().equals("form") ? "div" : element.tagName());
                } else {
                    element.remove();
                }
            }
        }
        page.body().select("[class], [id]").stream()
                .filter(element -> has(element, "drop word") && !has(element, "keep word"))
                .filter(element -> !isNeeded(element) && Blocks.lengthOutsideLinks(element) <= most)
                .forEach(Element::remove);
        Blocks.of(page.body()).stream().filter(Blocks::isLink).forEach(Element::remove);
        dropEmpty(page.body());
    }

    /** Extractors need time by the square of what stands beside each other. */
    private static void dropEmpty(Element root) {
        for (Element child : root.children()) {
            if (!child.hasText() && child.selectFirst("br") == null) {
                child.remove();
            } else {
                dropEmpty(child);
            }
        }
    }

    private static boolean isNeeded(Element element) {
        return element.parent() == null
                || element.normalName().equals("body")
                || element.selectFirst("h1, [itemprop=articleBody]") != null;
    }

    /** Whether an element or one around it is marked as the time of a change. */
    boolean isModified(Element time) {
        return texts.get("modified selector").stream().anyMatch(time::is)
                || has(time, "modified word")
                || (time.parent() != null && has(time.parent(), "modified word"));
    }

    /** Whether an element, or one around it that does not hold the headline, is called the standfirst. */
    boolean isStandfirst(Element element) {
        Element around = element;
        for (int step = 0; step < STEPS_TO_STANDFIRST && around != null; step++) {
            if (has(around, "standfirst word")) {
                return around.selectFirst("h1") == null;
            }
            around = around.parent();
        }
        return false;
    }

    /** Whether an element is a picture's caption, or called one. */
    boolean isCaption(Element element) {
        return texts.get("caption selector").stream().anyMatch(element::is) || has(element, "caption word");
    }

    /** Whether an element is called a date of publication. */
    boolean isPublished(Element element) {
        return has(element, "published word") && !isModified(element);
    }

    private boolean has(Element element, String kind) {
        String names = (element.className() + " " + element.id()).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
        String parts = "-" + names.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-") + "-";
        return texts.get(kind).stream().anyMatch(word -> parts.contains("-" + word + "-"));
    }
}
