package org.mentionreport.article;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Where a page stands in the web, as it says and as it was found. */
final class PageAddress {
    private final List<String> said;
    private final String found;

    /** An address that the page says it has: of several, the surest first. */
    PageAddress(Document page, String shared, String ofArticle) {
        this.said = List.of(page.select("link[rel=canonical]").attr("abs:href"), shared, ofArticle);
        this.found = page.location();
    }

    /** The page's own; a canonical address that is a front page says nothing of an article. Empty where there is none. */
    String own() {
        return first(
                Stream.concat(said.stream(), Stream.of(found)), address -> address.matches("(?i)https?://[^/]+/.+"));
    }

    /** Whether it is that of a site's front page. */
    boolean isFrontPage() {
        return surest().matches("(?i)https?://[^/]+/?(?:(?:index|default)\\.\\w+)?");
    }

    /** Whether another page stands on another site; where one of them says nothing of its site, it does not. */
    boolean isOtherSite(String other) {
        String here = site(surest());
        String there = site(other);
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    /** Pages say all kinds of addresses; where one was found is sure. */
    private String surest() {
        return first(Stream.concat(Stream.of(found), said.stream()), address -> !address.isEmpty());
    }

    /** The last two parts of its host's name: parts of a site have names before it. */
    private static String site(String address) {
        return address.replaceAll("(?i)^(?:https?://(?:[^/:]+\\.)?([^./:]+\\.[^./:]+)(?:[:/].*)?|.*)$", "$1");
    }

    private static String first(Stream<String> addresses, Predicate<String> holds) {
        return addresses.filter(holds).findFirst().orElse("");
    }
}
