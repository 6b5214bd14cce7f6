package org.mentionreport.mention;

import org.mentionreport.gazetteer.Place;

/** "Bukele answered that ...": who leads a country says what an article is about, never where a group is. */
final class NamedLeader implements RoleRule {
    private static final long serialVersionUID = 1;

    @Override
    public String name() {
        return "leader";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        return place.kind() == Place.Kind.LEADER ? Role.BESIDE : null;
    }
}
