package org.mentionreport.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article's address without what does not tell it from another: scheme, {@code www}, tracking parameters, AMP, fragment and
 * trailing slash. Two records with the same canonical address are versions of one article.
 */
public final class CanonicalAddress {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|source|output|amp|cmpid|ocid|s_cid|sr_share|share)=?.*",
            Pattern.CASE_INSENSITIVE);

    private CanonicalAddress() {}

    /** The canonical form; empty where there is no address, or one that names no page of its site. */
    public static String of(String url) {
        if (!SCHEME.matcher(url).find()) {
            return "";
        }
        String address = SCHEME.matcher(url.strip()).replaceFirst("").replaceFirst("#.*$", "");
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        int slash = path.indexOf('/');
        if (slash < 0) {
            return "";
        }
        String host = path.substring(0, slash).toLowerCase(Locale.ROOT).replaceFirst("^(www\\d?|m|amp)\\.", "");
        String page = path.substring(slash)
                .replaceFirst("/(amp|index\\.html?)/?$", "/")
                .replaceFirst("/+$", "");
        String parameters = query < 0 ? "" : parameters(address.substring(query + 1));
        return page.isEmpty() && parameters.isEmpty() ? "" : host + page + parameters;
    }

    private static String parameters(String query) {
        String kept = Arrays.stream(query.split("&", -1))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
