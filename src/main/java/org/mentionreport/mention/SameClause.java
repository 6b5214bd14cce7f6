package org.mentionreport.mention;

import java.util.List;

/** Where a sentence holds several thoughts, the places of the mention's own go before the others'. */
final class SameClause implements CountryRule {

    @Override
    public String name() {
        return "same clause";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        int from = scene.sentence().from();
        int to = scene.sentence().to();
        for (Clues.Span clause : scene.clues().all("clause")) {
            if (clause.to() <= naming.from()) {
                from = Math.max(from, clause.from());
            } else if (clause.from() >= naming.end()) {
                to = Math.min(to, clause.from());
            }
        }
        for (int at = scene.sentence().from(); at < scene.sentence().to() - 1; at++) {
            if (scene.tokens().gapHolds(at, ';')) {
                if (at < naming.from()) {
                    from = Math.max(from, at + 1);
                } else {
                    to = Math.min(to, at + 1);
                }
            }
        }
        int first = from;
        int last = to;
        return scene.of(Role.LOCATION).stream()
                .filter(place -> place.from() >= first && place.to() <= last)
                .toList();
    }
}
