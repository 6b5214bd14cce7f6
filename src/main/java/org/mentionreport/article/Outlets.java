package org.mentionreport.article;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;

/** Who published an article: the record's own word, else the host of its address, else the folder or file it lies in. */
final class Outlets {
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-zA-Z][\\w+.-]*:)?//(?:[^/@]*@)?([^/:?#]+).*", Pattern.DOTALL);
    private static final Pattern ENDINGS =
            Pattern.compile("(?i)(?:\\.(?:txt|text|html?|jsonl?|ndjson|csv|tsv|gz|gzip|json))+$");

    private Outlets() {}

    static String of(SourceRecord record) {
        String stated = PlainText.line(record.field(Field.OUTLET));
        if (!stated.isEmpty()) {
            return host(stated);
        }
        String url = record.field(Field.URL).strip();
        Matcher host = HOST.matcher(url);
        if (host.matches()) {
            return host(host.group(1).toLowerCase(Locale.ROOT));
        }
        String path = record.source().replaceAll("#\\d+$", "").replaceAll("!.*", "");
        int slash = path.indexOf('/');
        if (slash > 0) {
            return path.substring(0, slash);
        }
        // A file of records is named for what it holds; a page's own name would make an outlet of every page.
        return path.equals(record.source()) ? "" : ENDINGS.matcher(path).replaceAll("");
    }

    private static String host(String name) {
        return name.startsWith("www.") ? name.substring(4) : name;
    }
}
