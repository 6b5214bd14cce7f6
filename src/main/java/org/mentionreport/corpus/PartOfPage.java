package org.mentionreport.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what browsers save beside a page's own text: pictures, fonts, styles and programs, many under a name that says nothing. */
final class PartOfPage {
    private static final Set<String> ENDINGS = Set.of(
            "avif", "bmp", "gif", "ico", "jfif", "jpeg", "jpg", "png", "svg", "webp", "eot", "otf", "ttf", "woff",
            "woff2", "m4a", "mp3", "mp4", "ogg", "vtt", "wasm", "webm", "css", "js", "map", "mjs");

    /** How pictures, fonts and films begin. */
    private static final Pattern MARK = Pattern.compile(
            "\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF[\\s\\S]{4}WEBP|\u0000\u0000\u0001\u0000|\u0000\u0001\u0000\u0000|[\\s\\S]{4}ftyp"
                    + "|wOF[F2]|OTTO|\u001aE\u00df\u00a3|\\s*(?:<\\?xml[^>]*>\\s*)?<svg\\b");

    /** A sheet or a program has a brace and a semicolon in each of its lines; no text has. */
    private static final int CHARACTERS_TO_A_SIGN = 200;

    private PartOfPage() {}

    /**
     * Why nothing can be read from what stands in the folder of a saved page, or null; always null elsewhere.
     *
     * @param name the file's source, in lower case
     */
    static Draft.Refused refusalOf(byte[] head, String name) {
        if (!SavedFolder.holds(name)) {
            return null;
        }
        String begin = new String(head, StandardCharsets.ISO_8859_1);
        boolean isPart = begin.isBlank()
                || ENDINGS.contains(FormatChoice.ending(ForeignText.asOnThePage(name)))
                || MARK.matcher(begin).lookingAt()
                || isCode(begin);
        return isPart
                ? new Draft.Refused(
                        Rejected.Reason.NOT_ARTICLE,
                        "a part of a saved web page: a picture, a font, a style, a program or nothing")
                : null;
    }

    private static boolean isCode(String begin) {
        boolean isOfOtherFormat = "{[<".indexOf(begin.stripLeading().charAt(0)) >= 0;
        return !isOfOtherFormat && isDense(begin, '{') && isDense(begin, '}') && isDense(begin, ';');
    }

    private static boolean isDense(String text, char sign) {
        return text.chars().filter(letter -> letter == sign).count() * CHARACTERS_TO_A_SIGN > text.length();
    }
}
