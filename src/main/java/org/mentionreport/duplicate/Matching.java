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

    /** Which part of a text that was cut may lie behind what is left of the other. */
    private static final double BEHIND_THE_CUT = 0.2;

    private final Side one;
    private final Side other;

    private Matching(Wording one, Wording other) {
        boolean areWhole = !one.isCut() && !other.isCut();
        this.one = new Side(one, other, areWhole);
        this.other = new Side(other, one, areWhole);
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
        private final BitSet moved = new BitSet();
        private final int words;
        private final boolean areWhole;
        private int at;

        Side(Wording text, Wording other, boolean areWhole) {
            this.words = text.size();
            this.areWhole = areWhole;
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

        Repeated repeated() {
            return Repeated.of(areWhole ? words : wordsBeforeTheCut(), repeats, moved);
        }

        /** What was added to one of two texts pushes the end of the other out of what is compared. */
        private int wordsBeforeTheCut() {
            return Math.max(repeats.length(), (int) (words * (1 - BEHIND_THE_CUT)));
        }
    }
}
