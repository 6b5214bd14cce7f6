package org.mentionreport.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: linked data first, then what it tells link previews and search engines, then what it shows. */
final class PageMetadata {
    /** With fewer of its words in the page's other titles, a heading is the site's or a box's. */
    private static final double LEAST_SHARED = 0.34;

    /** A heading of fewer words may be the site's. */
    private static final int SHORTEST_HEADING = 4;

    private final Document page;
    private final LinkedData data;
    private final PageMarkup markup;
    private final Map<String, String> metas = new TreeMap<>();

    PageMetadata(Document page, LinkedData data, PageMarkup markup) {
        this.page = page;
        this.data = data;
        this.markup = markup;
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                String content = meta.attr("content").strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The headline; where the page shows what its linked data calls the alternative, the other is meant for search engines. */
    String title() {
        String heading = heading();
        String headline = withoutSiteBehind(heading, data.ofArticle("headline"));
        String alternative = Blocks.key(data.ofArticle("alternativeHeadline"));
        boolean isForSearch = !alternative.isEmpty() && Blocks.key(heading).startsWith(alternative);
        return first(
                isForSearch ? heading : "",
                headline,
                heading,
                withoutSite(stated("title")),
                PlainText.line(page.title()).replaceAll(" [|–—-] [^|–—]{2,40}$", ""));
    }

    /** What the page calls itself, above its text and in the window's frame. */
    List<String> titles() {
        return Stream.of(title(), PlainText.line(page.title()))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    /** When it was published, as written; empty where it does not say. Never when it was changed or fetched. */
    String published() {
        return first(
                data.ofArticle("datePublished"),
                stated("published"),
                data.ofPage("datePublished"),
                new ShownDate(page, markup).published());
    }

    /** Whether previews are told when it was published. */
    boolean tellsPreviewsItsDay() {
        return !stated("published").isEmpty();
    }

    PageAddress address() {
        return new PageAddress(page, meta("og:url"), data.ofArticle("url"));
    }

    String language() {
        return first(
                page.select("html").attr("lang"),
                data.ofArticle("inLanguage"),
                meta("og:locale"),
                page.select("meta[http-equiv=content-language]").attr("content"),
                meta("content-language"),
                meta("dc.language"));
    }

    String section() {
        return first(meta("article:section"), meta("parsely-section"), data.ofArticle("articleSection"));
    }

    /** What previews show below the title: often the standfirst. */
    List<String> descriptions() {
        return Stream.concat(
                        Stream.of(data.ofArticle("description")),
                        markup.metaNames("description").stream().map(this::meta))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** As what the page is sent to link previews, in small letters; empty where it does not say. */
    String sharedAs() {
        return meta("og:type").toLowerCase(Locale.ROOT);
    }

    /** The heading of the page; of several, the one that its other titles name. */
    private String heading() {
        List<String> headings = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank() && !isSite(text))
                .toList();
        String named = first(data.ofArticle("headline"), stated("title"), page.title());
        // Old pages have the site's name in their title, all of them the same.
        boolean isSilent = first(data.ofArticle("headline"), stated("title")).isEmpty();
        String all = String.join(
                " ", data.ofArticle("headline"), data.ofArticle("alternativeHeadline"), stated("title"), page.title());
        return headings.stream()
                .filter(text -> isSameTitle(Blocks.key(text), Blocks.key(named)))
                .findFirst()
                .or(() -> headings.size() == 1
                        ? headings.stream()
                                .filter(text -> sharesWords(text, all)
                                        || (isSilent && words(text).size() >= SHORTEST_HEADING))
                                .findFirst()
                        : Optional.empty())
                .orElse("");
    }

    /** The site's name may stand behind a title; a name alone is no title. */
    private static boolean isSameTitle(String heading, String named) {
        return heading.contains(named) || (named.contains(heading) && heading.length() > named.length() * LEAST_SHARED);
    }

    private static boolean sharesWords(String heading, String named) {
        Set<String> others = new HashSet<>(words(named));
        List<String> words = words(heading);
        long shared = words.stream().filter(others::contains).count();
        return others.isEmpty() || shared >= words.size() * LEAST_SHARED;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A site's name stands behind the last dash of the page's title, and is shorter than the headline before it. */
    private boolean isSite(String heading) {
        String behind = page.title().replaceAll("^.* [|–—-] ", "");
        boolean isBehind = !behind.equals(page.title())
                && behind.length() * 2 < page.title().length()
                && Blocks.key(heading).equals(Blocks.key(behind));
        return isBehind || isSiteName(heading);
    }

    private boolean isSiteName(String text) {
        return !meta("og:site_name").isEmpty() && Blocks.key(text).equals(Blocks.key(meta("og:site_name")));
    }

    /** Some state the headline as the page's title is, which names the site behind the heading that they show. */
    private static String withoutSiteBehind(String heading, String headline) {
        boolean isHeading = !heading.isEmpty()
                && headline.startsWith(heading)
                && headline.substring(heading.length()).matches("\\s*[|–—-]\\s*\\S.{1,39}");
        return isHeading ? heading : headline;
    }

    private String withoutSite(String title) {
        String behind = title.replaceAll("^.* [|–—-] ", "");
        return !behind.equals(title) && isSiteName(behind)
                ? title.substring(0, title.length() - behind.length() - 3)
                : title;
    }

    /** What the first of the names that mean this says. */
    private String stated(String what) {
        return markup.metaNames(what).stream()
                .map(this::meta)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Its name's case is not the same everywhere. */
    private String meta(String name) {
        return metas.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
