package org.mentionreport.mention;

import java.util.List;

/** Without a place, the state whose people act: "Mexican police raided a house of the cartel". */
final class ActingAuthorities implements CountryRule {

    @Override
    public String name() {
        return "authorities";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        return scene.of(Role.HINT);
    }
}
