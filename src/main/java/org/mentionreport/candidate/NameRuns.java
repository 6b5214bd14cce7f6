package org.mentionreport.candidate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.Clues;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Cuts a sentence's capitalised names out. */
final class NameRuns implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 9;
    private static final List<String> OPENINGS =
            List.of(CandidateClass.MEMBER, CandidateClass.PERSON, CandidateClass.KIND, CandidateClass.KINDS);

    private final CandidateWords known;
    private final NameEdges edges;
    private final ShoutedRuns shouted;

    NameRuns(CandidateWords known, Gazetteer gazetteer) {
        this.known = known;
        this.edges = new NameEdges(known, gazetteer);
        this.shouted = new ShoutedRuns(known);
    }

    List<NameRun> of(NamedSentence words) {
        List<NameRun> runs = new ArrayList<>();
        int at = words.sentence().shouted() ? words.sentence().from() : behindOpening(words);
        while (at < words.sentence().to()) {
            int end = words.sentence().shouted() ? shouted.end(words, at) : end(words, at);
            if (end > at) {
                edges.cut(words, at, end).ifPresent(runs::add);
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /** Behind the people or group whose capital is only the sentence's ("Members of the Tornado Clan"). */
    private static int behindOpening(NamedSentence words) {
        int from = words.sentence().from();
        return OPENINGS.stream()
                .flatMap(wordClass -> words.clues().all(wordClass).stream())
                .filter(span -> span.from() == from)
                .mapToInt(Clues.Span::to)
                .max()
                .orElse(from);
    }

    /** One past the last word of the capitalised run that begins at a word; the word itself for none. */
    private int end(NamedSentence words, int start) {
        Tokens tokens = words.tokens();
        if (!tokens.capital(start)) {
            return start;
        }
        int end = start + 1;
        while (true) {
            int next = end;
            while (next < start + LONGEST
                    && isWithin(words, next)
                    && !tokens.capital(next)
                    && known.is(CandidateClass.JOINT, tokens.word(next))) {
                next++;
            }
            boolean goesOn = isWithin(words, next)
                    && next < start + LONGEST
                    && (tokens.capital(next) || next == end && tokens.shape(next) == Shape.DIGITS);
            if (!goesOn) {
                return end;
            }
            end = next + 1;
        }
    }

    private boolean isWithin(NamedSentence words, int token) {
        return words.holds(token) && known.joins(words.tokens(), token);
    }
}
