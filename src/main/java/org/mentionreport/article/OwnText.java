package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import org.mentionreport.text.Folding;

/** Puts title and paragraphs together as {@link Article#text()} says. */
final class OwnText {
    /** A section's name or a kicker may stand above the title. */
    private static final int TITLE_WITHIN = 3;

    private OwnText() {}

    static String of(String title, List<String> paragraphs) {
        List<String> all = new ArrayList<>(paragraphs);
        String key = key(title);
        if (!key.isEmpty() && !key(all.get(0)).startsWith(key)) {
            for (int index = 1; index < Math.min(TITLE_WITHIN, all.size()); index++) {
                if (key(all.get(index)).equals(key)) {
                    all.remove(index);
                    break;
                }
            }
            all.add(0, title);
        }
        return String.join("\n\n", all);
    }

    private static String key(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
