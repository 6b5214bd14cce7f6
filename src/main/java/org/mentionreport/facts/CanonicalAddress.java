package org.mentionreport.facts;

import java.io.Serializable;
import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentionreport.article.Hosts;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;

/**
 * An article's address without what does not tell it from another: the archive that keeps the page, scheme, user, {@code www},
 * the usual port, session, index page, tracking parameters, a fragment that is no route, trailing slash, and the form in which the
 * page is shown (for print, for telephones, as AMP). Percent signs are decoded where that changes nothing, parameters sorted. Two
 * records with the same canonical address are versions of one article.
 */
public final class CanonicalAddress implements Serializable {
    private static final long serialVersionUID = 1;

    /**
     * Scheme and user, host, port unless it is the usual one, path, query, and a fragment. Pages that are a program have the
     * path of the article in the fragment, behind a slash or an exclamation mark.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:(?:https?:)?//)?(?:[^/?@]*@)?((?:[\\w-]+\\.)+[\\w-]+)\\.?(?::(?:80|443)|(:\\d+))?"
                    + "(?:/([^?#]*)|(?=[?#]))(?:\\?([^#]*))?(?:#(!/?|/)([^?]*)(?:\\?(.*))?|.*)",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern AMP_IN_FRONT = Pattern.compile("^(?:google/)?amp/(?=.)");
    private static final Pattern AMP_BEHIND = Pattern.compile("\\.amp(?:$|(?=\\.html?$))");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/]*");
    private static final Pattern INDEX = Pattern.compile("(?:^|/)index\\.(?:html?|php)$");

    /** Signs that would mean something else if they stood there as such. */
    private static final Pattern RESERVED_IN_PATH = Pattern.compile("(?i)%(2F|3F|23|25)");

    private static final Pattern RESERVED_IN_QUERY = Pattern.compile("(?i)%(26|23|25|2B)");

    private final Pattern tracking;
    private final Hosts hosts;

    private CanonicalAddress(Pattern tracking, Hosts hosts) {
        this.tracking = tracking;
        this.hosts = hosts;
    }

    /**
     * Reads what in an address does not matter.
     *
     * @param languageFolder holds tracking.csv and hosts.csv
     * @throws FaultException if a file is at fault
     */
    public static CanonicalAddress load(Path languageFolder) throws FaultException {
        List<Fault> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Row row :
                DataFile.read(languageFolder, "tracking.csv", List.of("parameter", "values", "set_by"), faults)) {
            String name = Pattern.quote(row.get("parameter")).replace("*", "\\E.*\\Q");
            String values = row.get("values").isEmpty() ? ".*" : row.get("values");
            RowPattern.of(row, values, faults).ifPresent(pattern -> names.add(name + "=(?:" + pattern + ")"));
        }
        Hosts hosts = Hosts.load(languageFolder, faults);
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return new CanonicalAddress(Pattern.compile(String.join("|", names), Pattern.CASE_INSENSITIVE), hosts);
    }

    /** The canonical form; empty where there is no address, or one that names no page of its site. */
    public String of(String url) {
        Matcher address = ADDRESS.matcher(hosts.withoutKeeper(url));
        if (!address.matches()) {
            return "";
        }
        String port = address.group(2) == null ? "" : address.group(2);
        String host = hosts.withoutForm(ascii(address.group(1)).toLowerCase(Locale.ROOT)) + port;
        String page = page(address.group(3)) + parameters(address.group(4));
        String ofRoute = page(address.group(6)) + parameters(address.group(7));
        String route = ofRoute.isEmpty() ? "" : "#" + address.group(5) + ofRoute;
        return page.isEmpty() && route.isEmpty() ? "" : host + "/" + page + route;
    }

    /** A host's letters may be written as such, or as browsers send them. */
    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException noHostOfTheWeb) {
            return host;
        }
    }

    private String page(String path) {
        if (path == null) {
            return "";
        }
        String page = SESSION.matcher(withoutDots(decoded(path.replace("+", "%2B"), RESERVED_IN_PATH)))
                .replaceAll("")
                .replaceAll("/{2,}", "/");
        page = AMP_IN_FRONT.matcher(page.replaceFirst("^/", "")).replaceFirst("");
        page = hosts.withoutEnding(page.replaceFirst("/$", ""));
        page = AMP_BEHIND.matcher(page).replaceFirst("");
        return INDEX.matcher(page).replaceFirst("").replaceFirst("/$", "");
    }

    /** A step of one dot stays where it is, one of two goes back. */
    private static String withoutDots(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.subList(Math.max(steps.size() - 1, 0), steps.size()).clear();
            } else if (!step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private String parameters(String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&(?:amp;)?", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .map(parameter -> decoded(parameter, RESERVED_IN_QUERY))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private boolean isTracking(String parameter) {
        return tracking.matcher(parameter.contains("=") ? parameter : parameter + "=")
                .matches();
    }

    /** Without percent signs, where they stand for UTF-8, each accent one with its letter; another encoding stays as it is. */
    private static String decoded(String part, Pattern reserved) {
        try {
            String guarded = reserved.matcher(part)
                    .replaceAll(sign -> "%25" + sign.group(1).toUpperCase(Locale.ROOT));
            String decoded = URLDecoder.decode(guarded, StandardCharsets.UTF_8);
            return decoded.indexOf('\ufffd') < 0 ? Normalizer.normalize(decoded, Normalizer.Form.NFC) : part;
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }
}
