package org.mentionreport.mention;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Which rules are in force: all of them, but where a test wants to see what one is good for.
 *
 * @param off the names of those that are switched off
 */
record RuleSet(Set<String> off) implements Serializable {
    static final RuleSet ALL = new RuleSet(Set.of());

    RuleSet {
        off = Set.copyOf(off);
    }

    boolean holds(String rule) {
        return !off.contains(rule);
    }

    /** Those of some rules that are in force, in their order. */
    List<CountryRule> of(List<CountryRule> ordered) {
        return ordered.stream().filter(rule -> holds(rule.name())).toList();
    }
}
