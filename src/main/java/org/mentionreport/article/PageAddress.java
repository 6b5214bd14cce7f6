package org.mentionreport.article;

import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Where a page stands in the web, as it says and as it was found. */
final class PageAddress {
    private static final Pattern PAGE = Pattern.compile("(?i)https?://[^/]+/.+", Pattern.DOTALL);

    private static final Pattern HOST = Pattern.compile("(?i)https?://([^/:?#]+\\.[^/:?#]+).*", Pattern.DOTALL);

    /** One word behind the host: "/home", "/noticias/", seldom an article. */
    private static final Pattern SECTION = Pattern.compile("(?i)https?://[^/]+/[^/?#\\d-]+/?(?:#.*)?");

    private final List<String> said;
    private final String found;

    /** An address that the page says it has: of several, the surest first. */
    PageAddress(Document page, String shared, String ofArticle) {
        this.said = List.of(page.select("link[rel=canonical]").attr("abs:href"), shared, ofArticle);
        this.found = page.location();
    }

    /** The page's own: some sites state their front page, or a section's, on every page. Empty where there is none. */
    String own() {
        List<String> pages = Stream.concat(said.stream(), Stream.of(found))
                .filter(address -> PAGE.matcher(address).matches())
                .toList();
        return pages.stream()
                .filter(address -> !SECTION.matcher(address).matches())
                .findFirst()
                .orElse(pages.isEmpty() ? "" : pages.get(0));
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
        return Stream.concat(Stream.of(found), said.stream())
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The name that its owner registered: parts of a site have names before it. Empty where the address has no whole host. */
    private static String site(String address) {
        Matcher host = HOST.matcher(address);
        if (!host.matches()) {
            return "";
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        return InternetDomainName.isValid(name) ? registered(InternetDomainName.from(name)) : name;
    }

    /** Under an ending that nobody listed, two parts. */
    private static String registered(InternetDomainName host) {
        if (host.hasPublicSuffix()) {
            return (host.isPublicSuffix() ? host : host.topPrivateDomain()).toString();
        }
        List<String> parts = host.parts();
        return String.join(".", parts.subList(Math.max(0, parts.size() - 2), parts.size()));
    }
}
