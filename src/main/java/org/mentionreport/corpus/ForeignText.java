package org.mentionreport.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is written in letters and yet is no article, and in no format that is read. */
final class ForeignText {
    private static final Map<Pattern, String> KINDS = kinds();
    private static final Set<String> PARTS_OF_PAGES = Set.of("css", "js", "mjs", "map");

    /** Browsers add it, in the language of the user, to what they save of a page. */
    private static final Pattern SAVED = Pattern.compile("\\.(download|descarga|transferir)$");

    private ForeignText() {}

    /**
     * Why no record can be read from it, or null.
     *
     * @param name the file's, in lower case
     */
    static Draft.Refused refusalOf(byte[] head, String name) {
        String begin = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1)
                .replace("\u0000", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
        for (Map.Entry<Pattern, String> kind : KINDS.entrySet()) {
            if (kind.getKey().matcher(begin).lookingAt()) {
                return new Draft.Refused(Rejected.Reason.BINARY, kind.getValue());
            }
        }
        if (begin.startsWith("<?xml") && !FormatChoice.isPage(begin) && !FormatChoice.isNamedPage(name)) {
            return new Draft.Refused(
                    Rejected.Reason.BINARY, "XML that is no web page; save it as text, HTML, JSON or CSV");
        }
        return isStyleOrProgram(name)
                ? new Draft.Refused(Rejected.Reason.NOT_ARTICLE, "a part of a web page: a style or a program")
                : null;
    }

    /** Whether a name says that it is a page's style or program. */
    static boolean isStyleOrProgram(String name) {
        return PARTS_OF_PAGES.contains(FormatChoice.ending(asOnThePage(name.toLowerCase(Locale.ROOT))));
    }

    /** A name without what browsers add to it. */
    static String asOnThePage(String name) {
        return SAVED.matcher(name).replaceFirst("");
    }

    private static Map<Pattern, String> kinds() {
        Map<Pattern, String> kinds = new LinkedHashMap<>();
        kinds.put(Pattern.compile("%PDF-\\d"), "a PDF; save its text");
        kinds.put(Pattern.compile("%!PS"), "a PostScript document; save its text");
        kinds.put(
                Pattern.compile("(?i)<(rss|feed|rdf:rdf|svg|urlset|sitemapindex|nitf|newsml)\\b"),
                "XML that is no web page; save it as text, HTML, JSON or CSV");
        kinds.put(
                Pattern.compile("(?i)(?:[!-9;-~]+:.*\\R(?:[ \\t].*\\R)*){0,60}MIME-Version: ?1"),
                "a mail, or a page saved as one (MHTML); save it as HTML or text");
        kinds.put(Pattern.compile("CDX [A-Za-z] "), "an index of web archives; name the archives themselves");
        return kinds;
    }
}
