package org.mentionreport.mention;

import java.util.List;

/** Every place of the sentence. */
final class WholeSentence implements CountryRule {

    @Override
    public String name() {
        return "sentence";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        List<Evidence> locations = scene.of(Role.LOCATION);
        List<Evidence> main = locations.stream()
                .filter(place -> !isOfAnother(scene, naming, place))
                .toList();
        return Narrowing.of(main.isEmpty() ? locations : main);
    }

    /** "with Valenciano, who was arrested in Venezuela": that is where somebody else was. */
    private static boolean isOfAnother(Scene scene, Naming naming, Evidence place) {
        Clues.Span clause = scene.clauseOf(place.from());
        boolean isOwn = clause.from() <= naming.from() && naming.from() < clause.to();
        return !isOwn && scene.clues().startsAt("relative", clause.from());
    }
}
