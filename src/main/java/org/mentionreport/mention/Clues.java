package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.gazetteer.LanguageClass;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/** The words of a sentence that belong to a class (see {@code cues.csv} and {@code context.csv}). */
public final class Clues {
    private final Map<String, List<Span>> spans = new HashMap<>();

    /** A phrase in word numbers. */
    public record Span(int from, int to) {}

    /** Looks them up in one pass. */
    public Clues(Tokens tokens, Sentence sentence, PhraseTrie<LanguageClass> classes, String language) {
        for (int from = sentence.from(); from < sentence.to(); from++) {
            int node = PhraseTrie.ROOT;
            for (int at = from; at < sentence.to(); at++) {
                node = classes.child(node, tokens.word(at));
                if (node == PhraseTrie.NONE) {
                    break;
                }
                for (LanguageClass words : classes.valuesAt(node)) {
                    if (words.holdsIn(language)) {
                        add(words.wordClass(), new Span(from, at + 1));
                    }
                }
            }
        }
    }

    /** A phrase may be of a class in several languages. */
    private void add(String wordClass, Span span) {
        List<Span> known = spans.computeIfAbsent(wordClass, none -> new ArrayList<>(4));
        if (!known.contains(span)) {
            known.add(span);
        }
    }

    /** Where phrases of a class stand, in order of their first words. */
    public List<Span> all(String wordClass) {
        return spans.getOrDefault(wordClass, List.of());
    }

    /** Whether a word belongs to any class. */
    boolean covers(int token) {
        return spans.values().stream()
                .flatMap(List::stream)
                .anyMatch(span -> span.from() <= token && token < span.to());
    }

    /** Whether a phrase of the class starts at a word. */
    boolean startsAt(String wordClass, int token) {
        return all(wordClass).stream().anyMatch(span -> span.from() == token);
    }

    /** Whether a phrase of the class ends right before a word. */
    boolean endsAt(String wordClass, int token) {
        return all(wordClass).stream().anyMatch(span -> span.to() == token);
    }

    /** Whether a phrase of the class stands between two words, the first included. */
    boolean within(String wordClass, int from, int to) {
        return all(wordClass).stream().anyMatch(span -> span.from() >= from && span.to() <= to);
    }

    /** Whether every word between two belongs to the class. */
    boolean fills(String wordClass, int from, int to) {
        int at = from;
        while (at < to) {
            int start = at;
            int reached = all(wordClass).stream()
                    .filter(span -> span.from() == start)
                    .mapToInt(Span::to)
                    .max()
                    .orElse(start);
            if (reached == start) {
                return false;
            }
            at = reached;
        }
        return at == to;
    }
}
