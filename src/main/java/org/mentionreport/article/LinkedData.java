package org.mentionreport.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * What a page says of itself as linked data (JSON-LD, schema.org). Only what describes the page counts, not what it lists: the
 * articles of a list, or those that an article links to, are others.
 */
final class LinkedData {
    /** schema.org's kinds of Article that are not named so. */
    private static final Set<String> ARTICLES =
            Set.of("Report", "Review", "SocialMediaPosting", "DiscussionForumPosting");

    private static final Set<String> LISTS = Set.of("CollectionPage", "SearchResultsPage", "ProfilePage");

    /** A page that describes more articles lists them. One may be described twice, in other words. */
    private static final int MOST_HEADLINES = 2;

    /** In an order, as the first description that says something counts. */
    private static final List<String> WITHIN = List.of("@graph", "mainEntity", "mainEntityOfPage");

    /** Publishers write line breaks into strings, and commas behind the last member. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();
    private final Set<String> lists = new TreeSet<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        page.select("script[type^=application/ld+json]").forEach(script -> {
            String json = script.data().replaceAll("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>)\\s*$", "");
            try {
                data.add(JSON.readTree(json));
            } catch (JsonProcessingException broken) {
                // The page has other places that say the same.
            }
        });
        if (data.headlines() > MOST_HEADLINES) {
            Elements canonical = page.select("link[rel=canonical]");
            List<String> addresses = List.of(canonical.attr("href"), canonical.attr("abs:href"));
            String titles = Blocks.key(page.select("h1").text() + page.title());
            data.articles.removeIf(article -> !isOfPage(article, addresses, titles));
        }
        if (data.headlines() > MOST_HEADLINES) {
            data.articles.clear();
        }
        return data;
    }

    private long headlines() {
        return articles.stream()
                .map(article -> article.path("headline").asText())
                .distinct()
                .count();
    }

    /** Whether a description of several is that of the article which the page shows. */
    private static boolean isOfPage(JsonNode article, List<String> addresses, String titles) {
        String headline = Blocks.key(article.path("headline").asText());
        boolean isAddressed = Stream.of("url", "@id", "mainEntityOfPage")
                .map(article::path)
                .flatMap(stated -> Stream.of(stated.asText(), stated.path("@id").asText()))
                .anyMatch(stated -> !stated.isEmpty() && addresses.contains(stated));
        return isAddressed || (!headline.isEmpty() && titles.contains(headline));
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
            return;
        }
        if (!node.isObject()) {
            return;
        }
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asText()));
        } else {
            types.add(type.asText());
        }
        boolean isArticle = types.stream().anyMatch(LinkedData::isArticle);
        (isArticle ? articles : others).add(node);
        types.stream().filter(LISTS::contains).forEach(lists::add);
        WITHIN.forEach(member -> add(node.path(member)));
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || type.endsWith("BlogPosting") || ARTICLES.contains(type);
    }

    boolean hasArticle() {
        return !articles.isEmpty();
    }

    /** The kinds of list that the page says it is, in the order of the alphabet. */
    Set<String> lists() {
        return lists;
    }

    /** What the article's description says under a name, empty where it is silent. */
    String ofArticle(String name) {
        return first(articles, name);
    }

    /** The same of the page around the article. */
    String ofPage(String name) {
        return first(others, name);
    }

    /** The longest text that is given as the article's; some publishers give its beginning only. */
    String articleBody() {
        String longest = "";
        for (JsonNode article : articles) {
            String body = article.path("articleBody").asText("");
            longest = body.length() > longest.length() ? body : longest;
        }
        return longest;
    }

    private static String first(List<JsonNode> nodes, String name) {
        for (JsonNode node : nodes) {
            JsonNode value = node.path(name);
            JsonNode one = value.isArray() ? value.path(0) : value;
            String text = Parser.unescapeEntities((one.isObject() ? one.path("@value") : one).asText(""), false);
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
