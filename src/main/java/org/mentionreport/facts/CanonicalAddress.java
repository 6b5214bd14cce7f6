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

/**
 * An article's address without what does not tell it from another: scheme, {@code www}, tracking parameters, AMP, fragment and
 * trailing slash. Two records with the same canonical address are versions of one article.
 */
public final class CanonicalAddress implements Serializable {
    private static final long serialVersionUID = 1;

    /** Scheme and user, host, port unless it is the usual one, path, query; what follows is the fragment. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:(?:https?:)?//)?(?:[^/?@]*@)?((?:[\\w-]+\\.)+[\\w-]+)\\.?(?::(?:80|443)|(:\\d+))?"
                    + "(?:/([^?#]*)|(?=\\?))(?:\\?([^#]*))?.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern AMP_IN_FRONT = Pattern.compile("^(?:google/)?amp/(?=.)");
    private static final Pattern AMP_BEHIND = Pattern.compile("\\.amp(?:$|(?=\\.html?$))");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/]*");
    private static final Pattern INDEX = Pattern.compile("(?:^|/)index\\.(?:html?|php)$");

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
        for (Row row : DataFile.read(languageFolder, "tracking.csv", List.of("parameter", "set_by"), faults)) {
            String parameter = row.get("parameter");
            names.add(Pattern.quote(parameter).replace("*", "\\E.*\\Q") + (parameter.contains("=") ? "" : "(?:=.*)?"));
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
        String page = address.group(3) == null ? "" : page(address.group(3));
        String parameters = address.group(4) == null ? "" : parameters(address.group(4));
        return page.isEmpty() && parameters.isEmpty() ? "" : host + "/" + page + parameters;
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
        String page = SESSION.matcher(decoded(path)).replaceAll("").replaceAll("/{2,}", "/");
        page = AMP_IN_FRONT.matcher(page.replaceFirst("^/", "")).replaceFirst("");
        page = hosts.withoutEnding(page.replaceFirst("/$", ""));
        page = AMP_BEHIND.matcher(page).replaceFirst("");
        return INDEX.matcher(page).replaceFirst("").replaceFirst("/$", "");
    }

    private String parameters(String query) {
        String kept = Arrays.stream(query.split("&(?:amp;)?", -1))
                .filter(parameter ->
                        !parameter.isEmpty() && !tracking.matcher(parameter).matches())
                .map(CanonicalAddress::decoded)
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Without percent signs, where they stand for UTF-8, each accent one with its letter; another encoding stays as it is. */
    private static String decoded(String part) {
        try {
            String decoded = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.indexOf('\ufffd') < 0 ? Normalizer.normalize(decoded, Normalizer.Form.NFC) : part;
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }
}
