package org.mentionreport.mention;

/** "born in Medellín", "a native of Jalisco": where a person comes from is not where the group is. */
final class PersonsOrigin implements RoleRule {
    private static final long serialVersionUID = 1;

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        return scene.clues().endsAt("born", place.from())
                        || place.from() > scene.sentence().from()
                                && scene.clues().endsAt("born", place.from() - 1)
                                && scene.clues().startsAt("article", place.from() - 1)
                ? Role.BESIDE
                : null;
    }
}
