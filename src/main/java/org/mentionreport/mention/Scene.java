package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/**
 * A sentence with what stands in it.
 *
 * @param namings the groups named in it, in order
 * @param evidence the places in it, in order
 */
record Scene(Tokens tokens, Sentence sentence, Clues clues, List<Naming> namings, List<Evidence> evidence) {

    /** The evidence of a role, in order. */
    List<Evidence> of(Role role) {
        return evidence.stream().filter(e -> e.role() == role).toList();
    }

    /** The clause that a word stands in, in word numbers: sentences part at "while", "but" and semicolons. */
    Clues.Span clauseOf(int token) {
        int from = sentence.from();
        int to = sentence.to();
        for (Clues.Span clause : clues.all("clause")) {
            if (clause.to() <= token) {
                from = Math.max(from, clause.from());
            } else if (clause.from() > token) {
                to = Math.min(to, clause.from());
            }
        }
        for (int at = sentence.from(); at < sentence.to() - 1; at++) {
            if (tokens.gapHolds(at, ';')) {
                if (at < token) {
                    from = Math.max(from, at + 1);
                } else {
                    to = Math.min(to, at + 1);
                }
            }
        }
        return new Clues.Span(from, to);
    }

    /** Whether words from one to another stand together without punctuation between. */
    boolean together(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (Punctuation.parts(tokens, i)) {
                return false;
            }
        }
        return true;
    }
}
