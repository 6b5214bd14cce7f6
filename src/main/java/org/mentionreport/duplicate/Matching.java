package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;
import org.mentionreport.facts.Wording;

/** Lays two texts side by side: as many common shingles as can stand in one order. */
final class Matching implements CommandVisitor<Integer> {
    private final Side one;
    private final Side other;

    private Matching(Wording one, Wording other) {
        int[] oneShingles = Shingles.of(one);
        int[] otherShingles = Shingles.of(other);
        this.one = new Side(one.size(), oneShingles, otherShingles);
        this.other = new Side(other.size(), otherShingles, oneShingles);
    }

    /** How alike two texts are. */
    static Likeness of(Wording one, Wording other) {
        Matching matching = new Matching(one, other);
        new SequencesComparator<>(matching.one.shingles, matching.other.shingles)
                .getScript()
                .visit(matching);
        return new Likeness(matching.one.repeated(), matching.other.repeated());
    }

    @Override
    public void visitKeepCommand(Integer shingle) {
        one.repeat();
        other.repeat();
    }

    @Override
    public void visitDeleteCommand(Integer shingle) {
        one.pass();
    }

    @Override
    public void visitInsertCommand(Integer shingle) {
        other.pass();
    }

    /** One of the texts, reduced to the shingles that stand in both: two texts that share nothing cost nothing. */
    private static final class Side {
        private final List<Integer> shingles = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final BitSet repeats = new BitSet();
        private final int words;
        private int at;

        Side(int words, int[] own, int[] others) {
            this.words = words;
            Set<Integer> known = new HashSet<>();
            for (int shingle : others) {
                known.add(shingle);
            }
            for (int start = 0; start < own.length; start++) {
                if (known.contains(own[start])) {
                    shingles.add(own[start]);
                    starts.add(start);
                }
            }
        }

        void repeat() {
            int start = starts.get(at++);
            repeats.set(start, start + Shingles.LENGTH);
        }

        void pass() {
            at++;
        }

        Repeated repeated() {
            return Repeated.of(words, repeats);
        }
    }
}
