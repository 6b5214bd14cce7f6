package org.mentionreport.candidate;

import java.io.Serializable;
import java.util.List;
import org.mentionreport.mention.Clues;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/**
 * Names in a sentence that is written in capitals throughout, where a capital says nothing: those with a head noun, those in
 * quotation marks, and letters with a number ("M-19").
 */
final class ShoutedRuns implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_HEADED = 7;
    private static final int LONGEST_QUOTED = 5;
    private static final int MOST_LETTERS = 4;
    private static final List<String> HEADS =
            List.of(CandidateClass.HEAD, CandidateClass.SOFT_HEAD, CandidateClass.ARMS_HEAD);
    private static final String QUOTES = "\"“”«»";

    private final CandidateWords known;

    ShoutedRuns(CandidateWords known) {
        this.known = known;
    }

    /** One past the last word of the name that begins at a word; the word itself for none. */
    int end(NamedSentence words, int start) {
        int end = quotedEnd(words, start);
        if (end == start) {
            end = opens(words, start) ? headedEnd(words, start) : start;
        }
        return end == start ? numberedEnd(words, start) : end;
    }

    private int quotedEnd(NamedSentence words, int start) {
        if (!follows(words, start, QUOTES)) {
            return start;
        }
        for (int at = start; at < start + LONGEST_QUOTED && words.holds(at); at++) {
            if (at > start && known.is(CandidateClass.STOP, words.tokens().word(at))) {
                return start;
            }
            String gap = words.tokens().gapAfter(at).replaceFirst("^[,.]", "");
            if (!gap.isEmpty() && QUOTES.indexOf(gap.charAt(0)) >= 0) {
                return at + 1;
            }
        }
        return start;
    }

    /** Whether a name may begin at a word: behind an article, a mark, or what is cut off in front of names. */
    private boolean opens(NamedSentence words, int start) {
        int before = start - 1;
        return follows(words, start, QUOTES + "([")
                || before >= words.sentence().from()
                        && (known.is(CandidateClass.ARTICLE, words.tokens().word(before))
                                || known.is(
                                        CandidateClass.LEADING, words.tokens().word(before)));
    }

    private static boolean follows(NamedSentence words, int start, String marks) {
        int at = words.tokens().start(start) - 1;
        return at >= 0 && marks.indexOf(words.tokens().text().charAt(at)) >= 0;
    }

    private int headedEnd(NamedSentence words, int start) {
        int end = start;
        for (int at = start; at < start + LONGEST_HEADED && words.holds(at); at++) {
            boolean within = at == start || known.joins(words.tokens(), at);
            if (!within || isNoPart(words, at, end > start)) {
                break;
            }
            int last = at + 1;
            boolean headed = HEADS.stream().anyMatch(head -> ends(words.clues().all(head), last))
                    || end > start && ends(words.clues().all(CandidateClass.ARMS), last);
            end = headed && at > start ? last : end;
        }
        return end;
    }

    /** Before the head noun stands no small word; behind it may stand what it is of. */
    private boolean isNoPart(NamedSentence words, int at, boolean behindHead) {
        int word = words.tokens().word(at);
        return known.is(CandidateClass.STOP, word)
                || known.is(CandidateClass.ARTICLE, word)
                || !behindHead && known.is(CandidateClass.JOINT, word);
    }

    private static boolean ends(List<Clues.Span> spans, int end) {
        return spans.stream().anyMatch(span -> span.to() == end);
    }

    private static int numberedEnd(NamedSentence words, int start) {
        Tokens tokens = words.tokens();
        boolean numbered = words.holds(start + 1)
                && tokens.shape(start) == Shape.UPPER
                && tokens.end(start) - tokens.start(start) <= MOST_LETTERS
                && tokens.gapAfter(start).strip().equals("-")
                && tokens.shape(start + 1) == Shape.DIGITS;
        return numbered ? start + 2 : start;
    }
}
