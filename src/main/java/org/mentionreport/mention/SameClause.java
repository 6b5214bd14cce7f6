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
        Clues.Span clause = scene.clauseOf(naming.from());
        List<Evidence> own = scene.of(Role.LOCATION).stream()
                .filter(place -> clause.from() <= place.from() && place.to() <= clause.to())
                .toList();
        return Narrowing.of(own.isEmpty() ? antecedent(scene, clause) : own);
    }

    /** "Tocoa, which was the centre of their empire": the clause speaks of the places right before it. */
    private static List<Evidence> antecedent(Scene scene, Clues.Span clause) {
        List<Evidence> locations = scene.of(Role.LOCATION);
        return locations.stream()
                .filter(place -> scene.clues().startsAt("relative", clause.from()))
                .map(place -> Coordination.from(scene, locations, place))
                .filter(places -> places.get(places.size() - 1).to() == clause.from())
                .findFirst()
                .orElse(List.of());
    }
}
