package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;

/** What elements, classes and ids say of a page's parts, and {@code <meta>} of its article, by the folder's {@code markup.csv}. */
final class PageMarkup implements Serializable {
    private static final long serialVersionUID = 1;

    /** Of a list: the item, the list, and the boxes around it. */
    private static final int STEPS_TO_STANDFIRST = 5;

    private static final Set<String> KINDS = Set.of(
            "remove selector",
            "drop selector",
            "drop word",
            "comment selector",
            "keep word",
            "modified selector",
            "modified word",
            "published selector",
            "published word",
            "published meta",
            "title meta",
            "description meta",
            "standfirst word",
            "caption selector",
            "caption word",
            "asks selector",
            "not_article selector",
            "not_article title");

    /** By effect and match, in the file's order. */
    private final TreeMap<String, LinkedHashSet<String>> texts = new TreeMap<>();

    private final ArrayList<Pattern> notArticleTitles = new ArrayList<>();

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
        } else if (kind.equals("not_article title")) {
            RowPattern.of(row, text, faults).ifPresent(notArticleTitles::add);
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

    /** The first of an effect's selectors that finds something in a page. */
    Optional<String> firstIn(Document page, String effect) {
        return texts.get(effect + " selector").stream()
                .filter(selector -> page.selectFirst(selector) != null)
                .findFirst();
    }

    /** Whether a title is that of a list, an error or a question to its reader. */
    boolean isTitleOfNoArticle(String title) {
        return notArticleTitles.stream()
                .anyMatch(pattern -> pattern.matcher(title).matches());
    }

    /** The selectors of an effect, in the file's order. */
    List<String> selectors(String effect) {
        return List.copyOf(texts.get(effect + " selector"));
    }

    /** Whether an element or one around it is marked as the time of a change, and not of publication as well. */
    boolean isModified(Element time) {
        boolean isNamed = has(time, "modified word") || (time.parent() != null && has(time.parent(), "modified word"));
        return isAny("modified selector", time) || (isNamed && !isAny("published selector", time));
    }

    private boolean isAny(String kind, Element element) {
        return texts.get(kind).stream().anyMatch(element::is);
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
        return isAny("caption selector", element) || has(element, "caption word");
    }

    /** Whether an element is called a date of publication. */
    boolean isPublished(Element element) {
        return has(element, "published word") && !isModified(element);
    }

    /** Whether an element is called furniture by its own name. */
    boolean isFurniture(Element element) {
        String names = names(element);
        String ends = ends(names);
        return (has(ends, "drop word") && !has(ends, "keep word"))
                || (has(names, "drop word") && !has(names, "keep word"));
    }

    /** Whether an element is called a body by its own name. */
    boolean isBody(Element element) {
        return has(ends(names(element)), "keep word");
    }

    /** Whether an element is called furniture, and a body as well. */
    boolean isBoth(Element element) {
        return has(element, "drop word") && has(element, "keep word");
    }

    /** Of a name such as "article-body__related" the end says what the element is, the beginning only where it stands. */
    private static String ends(String names) {
        return names.replaceAll("\\S+__", "");
    }

    private boolean has(Element element, String kind) {
        return has(names(element), kind);
    }

    private boolean has(String names, String kind) {
        String words = names.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-");
        String parts = "-" + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "-") + "-";
        return texts.get(kind).stream().anyMatch(word -> parts.contains("-" + word + "-"));
    }

    private static String names(Element element) {
        return element.className() + " " + element.id();
    }
}
