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
        for (Naming naming : namings) {
            Naming last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.groupId().equals(naming.groupId()) && repeats(last, naming)) {
                merged.set(
                        merged.size() - 1,
                        new Naming(last.groupId(), last.from(), last.to(), naming.end(), last.inserted()));
            } else {
                merged.add(naming);
            }
        }
        return merged;
    }

    private boolean repeats(Naming name, Naming next) {
        Tokens tokens = words.tokens();
        int gap = next.from() - name.end();
        if (gap > WIDEST_GAP || sentenceOf(name.from()) != sentenceOf(next.from())) {
            return false;
        }
        String between = tokens.text().substring(tokens.end(name.end() - 1), tokens.start(next.from()));
        if (gap == 0) {
            return between.isBlank() || between.chars().anyMatch(c -> JOINING.indexOf(c) >= 0);
        }
        return words.clues(sentenceOf(name.from())).fills("aka", name.end(), next.from());
    }

    private int sentenceOf(int token) {
        int at = 0;
        while (words.sentences().get(at).to() <= token) {
            at++;
        }
        return at;
    }
}
