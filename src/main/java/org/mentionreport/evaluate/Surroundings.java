package org.mentionreport.evaluate;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around a label that nothing was found for. */
final class Surroundings {
    private static final int REACH = 160;

    private Surroundings() {}

    /** Its name in brackets with the words around it; of several places, the nearest to the label's. Empty for none. */
    static String of(LabelledDocument.LabelledMention label, String text) {
        if (label.surface().isBlank()) {
            return "";
        }
        String words = Arrays.stream(label.surface().strip().split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher places = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        int nearest = Integer.MAX_VALUE;
        String found = "";
        while (places.find()) {
            int distance = Math.abs(places.start() - label.start());
            if (distance < nearest) {
                nearest = distance;
                found = around(text, places.start(), places.end());
            }
        }
        return found;
    }

    /** Whole words, within the paragraph. */
    private static String around(String text, int start, int end) {
        int from = Math.max(start - REACH, text.lastIndexOf('\n', start) + 1);
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(end + REACH, lineEnd < 0 ? text.length() : lineEnd);
        String before = text.substring(from, start);
        String after = text.substring(end, to);
        boolean isCutBefore = from > 0 && text.charAt(from - 1) != '\n';
        boolean isCutAfter = to < text.length() && text.charAt(to) != '\n';
        return (isCutBefore ? "… " + before.substring(before.indexOf(' ') + 1) : before)
                + "["
                + text.substring(start, end)
                + "]"
                + (isCutAfter ? after.substring(0, Math.max(0, after.lastIndexOf(' '))) + " …" : after);
    }
}
