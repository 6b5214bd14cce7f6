package org.mentionreport.mention;

import java.util.List;

/**
 * Without a place, the state whose people act: "Mexican police raided a house of the cartel". In an article about other countries, a
 * state acts from afar.
 */
final class ActingAuthorities implements CountryRule {
    private static final int REACH = 3;

    private final Setting setting;

    ActingAuthorities(Setting setting) {
        this.setting = setting;
    }

    @Override
    public String name() {
        return "authorities";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        return scene.of(Role.HINT).stream()
                .filter(hint -> setting.countries().isEmpty()
                        || setting.countries().containsAll(hint.countries())
                        || actsAtHome(scene, hint))
                .toList();
    }

    /** "Peruvian police raided": what needs hands on the spot is done at home. */
    private static boolean actsAtHome(Scene scene, Evidence hint) {
        StateBody body = StateBody.of(hint, scene, REACH);
        return body != null && scene.clues().startsAt("event", body.to());
    }
}
