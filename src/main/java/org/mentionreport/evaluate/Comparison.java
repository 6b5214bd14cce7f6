package org.mentionreport.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mentionreport.evaluate.FoundDocument.FoundMention;
import org.mentionreport.evaluate.LabelledDocument.LabelledMention;
import org.mentionreport.gazetteer.Gazetteer;

/**
 * Compares what is found now with what an earlier run found in the same labelled documents, one after the other. Right is a
 * mention that is found in its labelled countries; a false find is wrong while it is found.
 */
public final class Comparison {
    private final GroupNames groups;
    private final Evaluation before;
    private final Evaluation now;
    private final List<Change> changes = new ArrayList<>();

    /**
     * An empty comparison.
     *
     * @param homes as for {@link Evaluation}
     */
    public Comparison(Gazetteer gazetteer, Map<String, String> homes) {
        this.groups = new GroupNames(gazetteer);
        this.before = new Evaluation(gazetteer, homes);
        this.now = new Evaluation(gazetteer, homes);
    }

    /** Adds a document. */
    public void add(LabelledDocument labelled, FoundDocument earlier, FoundDocument found) {
        before.add(labelled, earlier);
        now.add(labelled, found);
        List<Pair> then = Alignment.of(labelled, earlier, groups::idOf);
        List<Pair> today = Alignment.of(labelled, found, groups::idOf);
        // Both alignments keep the order of the labels, and each label is in both.
        List<Pair> labelledThen = only(then, pair -> !pair.isFalse());
        List<Pair> labelledToday = only(today, pair -> !pair.isFalse());
        for (int i = 0; i < labelledThen.size(); i++) {
            if (labelledThen.get(i).isRight() != labelledToday.get(i).isRight()) {
                changes.add(change(labelled.doc(), labelledThen.get(i), labelledToday.get(i), found.text()));
            }
        }
        falseFinds(labelled.doc(), only(then, Pair::isFalse), only(today, Pair::isFalse));
    }

    private static List<Pair> only(List<Pair> pairs, Predicate<Pair> which) {
        return pairs.stream().filter(which).toList();
    }

    private Change change(String doc, Pair then, Pair today, String text) {
        LabelledMention label = today.label();
        FoundMention find = today.isMissed() ? then.find() : today.find();
        return new Change(
                doc,
                today.isRight(),
                groups.nameOf(today.groupId()),
                label.surface(),
                label.countries(),
                countries(then),
                countries(today),
                find == null ? Surroundings.of(label, text) : find.sentence());
    }

    private static List<String> countries(Pair pair) {
        return pair.isMissed() ? List.of() : pair.find().countries();
    }

    /** Those of one side only. A sentence tells a find from others; its place may have moved. */
    private void falseFinds(String doc, List<Pair> then, List<Pair> today) {
        List<Pair> gone = new ArrayList<>(then);
        for (Pair pair : today) {
            boolean wasThere = gone.stream()
                    .filter(other -> isSame(other.find(), pair.find()))
                    .findFirst()
                    .map(gone::remove)
                    .orElse(false);
            if (!wasThere) {
                changes.add(falseFind(doc, pair, false));
            }
        }
        gone.forEach(pair -> changes.add(falseFind(doc, pair, true)));
    }

    private static boolean isSame(FoundMention one, FoundMention other) {
        return one.groupId().equals(other.groupId())
                && one.name().equals(other.name())
                && one.sentence().equals(other.sentence());
    }

    private Change falseFind(String doc, Pair pair, boolean isGone) {
        List<String> countries = pair.find().countries();
        return new Change(
                doc,
                isGone,
                groups.nameOf(pair.groupId()),
                pair.find().name(),
                List.of(),
                isGone ? countries : List.of(),
                isGone ? List.of() : countries,
                pair.find().sentence());
    }

    /** The scores of the earlier run. */
    public Evaluation before() {
        return before;
    }

    /** The scores of what is found now in the same documents. */
    public Evaluation now() {
        return now;
    }

    /** What became right or wrong, in the order of the documents. */
    public List<Change> changes() {
        return changes;
    }
}
