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
