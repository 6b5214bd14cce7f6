package org.mentionreport.mention;

import java.util.List;

/** What a mention's own sentence says of where it is: the rules in their order, the first that applies decides. */
final class SentencePlaces {
    private final List<CountryRule> rules;
    private final boolean knowsExamples;

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
    }

    /** Null where the sentence does not say. */
    Placement of(Scene scene, Naming naming) {
        for (CountryRule rule : rules) {
            List<Evidence> evidence = rule.settle(scene, naming);
            if (!evidence.isEmpty() && !(rule instanceof ActingAuthorities && isExample(scene, naming))) {
                return Placement.of(scene, evidence, Basis.SENTENCE, rule.name());
            }
        }
        return null;
    }

    /** Whether the group is only an example, which the text around it does not place. */
    boolean isExample(Scene scene, Naming naming) {
        return knowsExamples && Example.is(scene, naming);
    }
}
