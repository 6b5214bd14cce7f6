package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;
import org.mentionreport.facts.Wording;

/** Lays two texts side by side: as many common shingles as can stand in one order, and what was moved. */
final class Matching implements CommandVisitor<Integer> {
    /** So many words in a row that both texts have were moved; fewer are a phrase that any story may use. */
    private static final int MOVED_WORDS = 6;

    private final Side one;
    private final Side other;

    private Matching(Wording one, Wording other) {
        this.one = new Side(one, other);
        this.other = new Side(other, one);
    }

    /** How alike two texts are. */
    static Likeness of(Wording one, Wording other) {
        Matching matching = new Matching(one, other);
        new SequencesComparator<>(matching.one.shingles, matching.other.shingles)
                .getScript()
                .visit(matching);
        return new Likeness(matching.one.repeated(matching.other), matching.other.repeated(matching.one));
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
        private final BitSet moved = new BitSet();
        private final int words;
        private final boolean isCut;
        private int at;

        Side(Wording text, Wording other) {
            this.words = text.size();
            this.isCut = text.isCut();
            forEachCommon(Shingles.LENGTH, text, other, (start, shingle) -> {
                shingles.add(shingle);
                starts.add(start);
            });
            forEachCommon(MOVED_WORDS, text, other, (start, shingle) -> moved.set(start, start + MOVED_WORDS));
        }

        private static void forEachCommon(
                int length, Wording text, Wording other, BiConsumer<Integer, Integer> startAndShingle) {
            Set<Integer> known = new HashSet<>();
            for (int shingle : Shingles.of(other, length)) {
                known.add(shingle);
            }
            int[] own = Shingles.of(text, length);
            for (int start = 0; start < own.length; start++) {
                if (known.contains(own[start])) {
                    startAndShingle.accept(start, own[start]);
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

        Repeated repeated(Side other) {
            return Repeated.of(words - wordsBehindTheCut(other), repeats, moved);
        }

        /** What was added to a text that is cut pushed as much of the end that both have out of what is compared. */
        private int wordsBehindTheCut(Side other) {
            return other.isCut ? Math.min(words - repeats.length(), other.ownBeforeTheLastRepeated()) : 0;
        }

        private int ownBeforeTheLastRepeated() {
            BitSet known = repeats.get(0, repeats.length());
            known.or(moved.get(0, repeats.length()));
            return repeats.length() - known.cardinality();
        }
    }
}
