package org.mentionreport.mention;

import java.util.List;

/** What a mention's own sentence says of where it is: the rules in their order, the first that applies decides. */
final class SentencePlaces {
    private final List<CountryRule> rules;
    private final boolean knowsExamples;
    private final PlacesApart apart;
    private final boolean narrows;
    private final PlacesAside aside;

    SentencePlaces(Setting setting, RuleSet inForce) {
        this.rules = inForce.of(List.of(
                new KeyWords(),
                new EventPlace(),
                new RouteEnds(),
                new OwnPlace(),
                new SameClause(),
                new WholeSentence(),
                new ActingAuthorities(setting)));
        this.knowsExamples = inForce.holds("example");
        this.apart = new PlacesApart(setting);
        this.narrows = inForce.holds("places apart");
        this.aside = new PlacesAside(setting, inForce);
    }

    /** Null where the sentence does not say. */
    Placement of(Scene scene, Naming naming) {
        for (CountryRule rule : rules) {
            List<Evidence> evidence = rule.settle(scene, naming);
            boolean all = rule instanceof SameClause || rule instanceof WholeSentence;
            boolean leftOut = rule instanceof ActingAuthorities && isExample(scene, naming)
                    || all && aside.hold(scene, naming, evidence);
            if (!evidence.isEmpty() && !leftOut) {
                return Placement.of(
                        scene,
                        all && narrows ? apart.narrow(scene, naming, evidence) : evidence,
                        Basis.SENTENCE,
                        rule.name());
            }
        }
        return null;
    }

    /** Whether the group is only an example, which the text around it does not place. */
    boolean isExample(Scene scene, Naming naming) {
        return knowsExamples && Example.is(scene, naming);
    }
}
