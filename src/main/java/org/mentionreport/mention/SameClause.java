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
        return Narrowing.of(scene.of(Role.LOCATION).stream()
                .filter(place -> clause.from() <= place.from() && place.to() <= clause.to())
                .toList());
    }
}
