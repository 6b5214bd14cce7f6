package org.mentionreport.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;

/**
 * Who published an article: what the settings say of its address or path, else the record's own word, else the host of its
 * address, else the folder or file it lies in.
 */
final class Outlets implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:(?:[a-zA-Z][\\w+.-]*:)?//(?:[^/@]*@)?|(?=(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}/))(([^/:?#]+).*)",
            Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(?:[\\p{L}\\p{N}-]+\\.)+\\p{Ll}{2,}");
    private static final Pattern ENDINGS = Pattern.compile(
            "(?i)(?:\\.(?:txt|text|html?|jsonl?|ndjson|csv|tsv|parquet|warc|arc|wet|gz|gzip|bz2|bzip2|zst|zstd))+$");

    private record Named(Pattern pattern, String outlet) implements Serializable {}

    private final ArrayList<Named> named = new ArrayList<>();
    private final Hosts hosts;

    /**
     * @param byPattern outlets by a pattern of host or path, {@code *} for anything ({@code *.example.org},
     *     {@code example.org/blogs}, {@code archive/wire}); of those that fit the longest decides
     */
    Outlets(Map<String, String> byPattern, Hosts hosts) {
        this.hosts = hosts;
        byPattern.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> named.add(new Named(pattern(entry.getKey()), entry.getValue())));
    }

    /** A pattern fits a whole host or path, or its first parts. */
    private static Pattern pattern(String written) {
        String anything = Arrays.stream(withoutWww(written).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile("(?:" + anything + ")(?:[/?#!:].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    String of(SourceRecord record) {
        Matcher address = ADDRESS.matcher(hosts.withoutKeeper(record.field(Field.URL)));
        boolean hasAddress = address.matches();
        String place = hasAddress ? address.group(1) : "";
        for (Named one : named) {
            if (Stream.of(withoutWww(place), hosts.withoutForm(place), record.source())
                    .anyMatch(where -> one.pattern().matcher(where).matches())) {
                return one.outlet();
            }
        }
        String stated = PlainText.line(record.field(Field.OUTLET));
        if (!stated.isEmpty()) {
            return asStated(stated);
        }
        return hasAddress ? site(address.group(2)) : ofPath(record.source());
    }

    /** A name as it is, an address or a host as the site that it names. */
    private String asStated(String stated) {
        Matcher address = ADDRESS.matcher(stated);
        if (address.matches()) {
            return site(address.group(2));
        }
        return HOST.matcher(stated).matches() ? site(stated) : stated;
    }

    private String site(String host) {
        return hosts.withoutForm(host.toLowerCase(Locale.ROOT)).replaceFirst("\\.$", "");
    }

    private static String ofPath(String source) {
        String path = source.replaceAll("#\\d+$", "").replaceAll("!.*", "");
        int slash = path.indexOf('/');
        if (slash > 0) {
            return path.substring(0, slash);
        }
        // A file of records is named for what it holds; a page's own name would make an outlet of every page.
        return path.equals(source) ? "" : ENDINGS.matcher(path).replaceAll("");
    }

    private static String withoutWww(String name) {
        return name.regionMatches(true, 0, "www.", 0, 4) ? name.substring(4) : name;
    }
}
