package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/** A mention and an article are corrected once in each respect, and what is not a mention has no other respect. */
final class CorrectionsDiffer implements CatalogueRule {

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<String>, List<CorrectionFile.CorrectionRow>> byTarget = new HashMap<>();
        for (CorrectionFile.CorrectionRow at : files.corrections()) {
            List<CorrectionFile.CorrectionRow> earlier =
                    byTarget.computeIfAbsent(target(at.correction()), target -> new ArrayList<>());
            earlier.stream()
                    .filter(first ->
                            areAtOdds(first.correction().kind(), at.correction().kind()))
                    .findFirst()
                    .ifPresent(first -> faults.add(at.row()
                            .fault(
                                    "the same target is corrected in line "
                                            + first.row().line() + " already",
                                    "Keep one of the rows")));
            earlier.add(at);
        }
    }

    private static boolean areAtOdds(Correction.Kind one, Correction.Kind other) {
        return one == other
                || one.isOfMention()
                        && (one == Correction.Kind.NOT_A_MENTION || other == Correction.Kind.NOT_A_MENTION);
    }

    /** Words that read alike are the same, however they are written. */
    private static List<String> target(Correction correction) {
        return List.of(
                correction.articleId(),
                correction.groupId(),
                NameKey.of(correction.name()),
                NameKey.of(correction.before()),
                NameKey.of(correction.after()));
    }
}
