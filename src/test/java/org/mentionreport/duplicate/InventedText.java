package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentionreport.facts.Wording;

/** A text of words that mean nothing, written short: {@code x1-20 1-100~10} (see pairs.csv). */
final class InventedText {
    private static final Pattern PART = Pattern.compile("([a-z]*)(\\d+)-(\\d+)(?:~(\\d+))?");

    private InventedText() {}

    static String of(String written) {
        List<String> words = new ArrayList<>();
        Matcher part = PART.matcher(written == null ? "" : written);
        while (part.find()) {
            int every = part.group(4) == null ? Integer.MAX_VALUE : Integer.parseInt(part.group(4));
            for (int word = Integer.parseInt(part.group(2)); word <= Integer.parseInt(part.group(3)); word++) {
                words.add(part.group(1) + letters(word) + (word % every == 0 ? "edited" : ""));
            }
        }
        return String.join(" ", words);
    }

    static Wording wording(String written) {
        return Wording.of("", of(written));
    }

    private static String letters(int word) {
        return "w" + (char) ('a' + word / 26) + (char) ('a' + word % 26);
    }
}
