package org.mentionreport.mention;

import java.io.Serializable;
import java.util.List;

/** Gives a place its role: the first rule that has something to say decides; a place is a location by default. */
final class RoleRules implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<RoleRule> ordered;

    RoleRules(RuleSet rules) {
        this.ordered = List.<RoleRule>of(
                        new NamedLeader(),
                        new InsertedDemonym(),
                        new OriginOfGroup(),
                        new OpeningDateline(),
                        new SentAbroad(),
                        new SpeakingState(),
                        new PersonsOrigin(),
                        new OnlyBeside(),
                        new ActsFromAfar(),
                        new ActingState())
                .stream()
                .filter(rule -> rules.holds(rule.name()))
                .toList();
    }

    /** The names of all rules, in order. */
    List<String> names() {
        return ordered.stream().map(RoleRule::name).toList();
    }

    Role roleOf(Evidence place, Scene scene) {
        for (RoleRule rule : ordered) {
            Role role = rule.roleOf(place, scene);
            if (role != null) {
                return role;
            }
        }
        return Role.LOCATION;
    }
}
