package org.mentionreport.corpus;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ARC, the older web archive: a line with address, IP address, date, media type and length stands above each page. */
final class ArcFormat implements WebArchive.Heads {
    // Addresses with blanks in them and lengths that are no numbers have been met.
    private static final Pattern HEADER =
            Pattern.compile("([a-z][a-z0-9+.-]*:\\S.*) \\S+ \\d{8,28} (\\S*) (?:.* )?(\\S+)");

    /** How a content begins that is an ARC. */
    static final String BEGIN = "filedesc://";

    /** How a piece begins that was cut out of one between two records. */
    static final Pattern PIECE =
            Pattern.compile("[a-z]+:\\S+ [0-9A-Fa-f.:]{7,39} \\d{14} [\\w.+-]+/[\\w.+-]+ (?:.* )?\\d+\\R");

    @Override
    public boolean begins(String line) {
        return HEADER.matcher(line).matches();
    }

    @Override
    public String end() {
        return "";
    }

    @Override
    public WebArchive.Head read(ArchiveStream stream) throws IOException {
        Matcher header = HEADER.matcher(stream.line().text());
        if (!header.matches()) {
            return null;
        }
        String url = header.group(1);
        boolean isCapture = !url.startsWith(BEGIN);
        return new WebArchive.Head(isCapture ? "response" : "warcinfo", url, header.group(2), header.group(3));
    }
}
