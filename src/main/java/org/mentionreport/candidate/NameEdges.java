package org.mentionreport.candidate;

import java.io.Serializable;
import java.util.Optional;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Cuts off what stands around a name within its run of capitals, and sees its head noun and acronym. */
final class NameEdges implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ACRONYM = 6;

    private final CandidateWords known;
    private final Gazetteer gazetteer;

    NameEdges(CandidateWords known, Gazetteer gazetteer) {
        this.known = known;
        this.gazetteer = gazetteer;
    }

    /** The name in a run of words; empty where nothing is left of it. */
    Optional<NameRun> cut(NamedSentence words, int start, int end) {
        Tokens tokens = words.tokens();
        int from = start;
        int to = end;
        while (from < to && isInFront(words, from, to)) {
            from++;
        }
        NameRun.Head head = head(words, from, to);
        if (head == NameRun.Head.NONE) {
            while (from < to && isCut(tokens, from)) {
                from++;
            }
            while (to > from && isCut(tokens, to - 1)) {
                to--;
            }
        }
        return from < to ? Optional.of(new NameRun(start, from, to, head, acronym(words, to))) : Optional.empty();
    }

    /** Articles, words such as "rival", and a demonym, unless the name is nothing without it ("Guatemalan National Unity"). */
    private boolean isInFront(NamedSentence words, int from, int to) {
        Tokens tokens = words.tokens();
        int word = tokens.word(from);
        return known.is(CandidateClass.ARTICLE, word)
                || known.is(CandidateClass.LEADING, word)
                || isDemonym(tokens, from) && !isGenericFrom(words, from + 1, to);
    }

    private boolean isGenericFrom(NamedSentence words, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!known.is(CandidateClass.GENERIC, words.tokens().word(at))
                    && !words.overlaps(CandidateClass.SOFT_HEAD, at, at + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCut(Tokens tokens, int token) {
        return known.is(CandidateClass.GENERIC, tokens.word(token))
                || known.is(CandidateClass.JOINT, tokens.word(token))
                || isDemonym(tokens, token);
    }

    private static NameRun.Head head(NamedSentence words, int from, int to) {
        if (stands(CandidateClass.HEAD, words, from, to, false)) {
            return NameRun.Head.SURE;
        }
        boolean soft = stands(CandidateClass.SOFT_HEAD, words, from, to, true)
                || words.overlaps(CandidateClass.ARMS, from, to)
                        && stands(CandidateClass.ARMS_HEAD, words, from, to, true);
        return soft ? NameRun.Head.SOFT : NameRun.Head.NONE;
    }

    /** Whether a head noun begins or ends a name, or stands inside it. */
    private static boolean stands(String wordClass, NamedSentence words, int from, int to, boolean inside) {
        return words.clues().all(wordClass).stream()
                .filter(span -> words.tokens().capital(span.from()))
                .anyMatch(span -> span.from() == from && span.to() < to
                        || span.to() == to && span.from() > from
                        || inside && span.from() > from && span.to() < to);
    }

    private boolean isDemonym(Tokens tokens, int token) {
        return gazetteer.places().valuesOf(tokens, token, token + 1).stream()
                .anyMatch(place -> place.kind() == Place.Kind.DEMONYM);
    }

    /** The acronym that stands in brackets right behind a name, or -1. */
    private static int acronym(NamedSentence words, int to) {
        Tokens tokens = words.tokens();
        boolean bracketed = words.holds(to)
                && tokens.gapAfter(to - 1).matches("[\"”]?\\s*[(\\[]")
                && tokens.shape(to) == Shape.UPPER
                && tokens.end(to) - tokens.start(to) >= 2
                && tokens.end(to) - tokens.start(to) <= LONGEST_ACRONYM
                && tokens.gapAfter(to).matches("(?s)[)\\]].*");
        return bracketed ? to : -1;
    }
}
