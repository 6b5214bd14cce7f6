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

    /**
     * The clause that a word stands in, in word numbers: sentences part at "while", "but" and semicolons, at the comma that ends an
     * opening "While ...", and at ", and" where each side names a group and a place of its own.
     */
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
        boolean opening = clues.startsAt("clause", sentence.from());
        for (int at = sentence.from(); at < sentence.to() - 1; at++) {
            boolean ends = opening && tokens.gapHolds(at, ',') && !joinsPlaces(at) && holdsOwn(sentence.from(), at + 1);
            opening &= !ends;
            if (ends || tokens.gapHolds(at, ';') || isJoint(at) || opensRelative(at)) {
                if (at < token) {
                    from = Math.max(from, at + 1);
                } else {
                    to = Math.min(to, at + 1);
                }
            }
        }
        return new Clues.Span(from, to);
    }

    /** ", who was arrested in Venezuela" speaks of whoever was named last. */
    private boolean opensRelative(int at) {
        return tokens.gapHolds(at, ',')
                && clues.startsAt("relative", at + 1)
                && namings.stream().noneMatch(naming -> naming.end() == at + 1);
    }

    private boolean isJoint(int at) {
        return tokens.gapHolds(at, ',')
                && clues.startsAt("and", at + 1)
                && holdsOwn(sentence.from(), at + 1)
                && holdsOwn(at + 1, sentence.to());
    }

    /** The comma of "Bolivia, Colombia and Paraguay". */
    private boolean joinsPlaces(int comma) {
        return evidence.stream().anyMatch(place -> place.to() == comma + 1)
                && evidence.stream().anyMatch(place -> place.from() == comma + 1);
    }

    private boolean holdsOwn(int from, int to) {
        return namings.stream().anyMatch(naming -> from <= naming.from() && naming.to() <= to)
                && of(Role.LOCATION).stream().anyMatch(place -> from <= place.from() && place.to() <= to);
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
