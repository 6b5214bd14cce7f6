package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.List;
import org.mentionreport.text.Tokens;

/**
 * A name followed at once by its translation, alias or acronym is one mention: "National Liberation Army (Ejército de
 * Liberación Nacional – ELN)", "AGC, also known as the Urabeños".
 */
final class Appositions {
    private static final int WIDEST_GAP = 8;
    private static final String JOINING = "()[],-–—/\"“”'‘’«»";

    private final ArticleWords words;

    Appositions(ArticleWords words) {
        this.words = words;
    }

    List<Naming> merge(List<Naming> namings) {
        List<Naming> merged = new ArrayList<>();
        int sentence = 0;
        for (Naming naming : namings) {
            while (words.sentences().get(sentence).to() <= naming.from()) {
                sentence++;
            }
            Naming last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.groupId().equals(naming.groupId()) && repeats(last, naming, sentence)) {
                merged.set(
                        merged.size() - 1,
                        new Naming(last.groupId(), last.from(), last.to(), naming.end(), last.inserted()));
            } else {
                merged.add(naming);
            }
        }
        return merged;
    }

    /** @param sentence in which the next stands */
    private boolean repeats(Naming name, Naming next, int sentence) {
        Tokens tokens = words.tokens();
        int gap = next.from() - name.end();
        if (gap > WIDEST_GAP || name.from() < words.sentences().get(sentence).from()) {
            return false;
        }
        String between = tokens.text().substring(tokens.end(name.end() - 1), tokens.start(next.from()));
        if (gap == 0) {
            return between.isBlank() || between.chars().anyMatch(c -> JOINING.indexOf(c) >= 0);
        }
        return words.clues(sentence).fills("aka", name.end(), next.from());
    }
}
