package org.mentionreport.mention;

/** "born in Medellín", "founded by deportees in Los Angeles": where somebody or something comes from is not where the group is. */
final class PersonsOrigin implements RoleRule {
    private static final long serialVersionUID = 1;
    private static final int REACH = 8;

    @Override
    public String name() {
        return "birthplace";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        int before = place.from() > scene.sentence().from() && scene.clues().startsAt("article", place.from() - 1)
                ? place.from() - 1
                : place.from();
        if (scene.clues().endsAt("born", place.from()) || scene.clues().endsAt("born", before)) {
            return Role.BESIDE;
        }
        return isBirth(place, scene) ? Role.BIRTHPLACE : null;
    }

    private static boolean isBirth(Evidence place, Scene scene) {
        return scene.clues().all("birth").stream()
                .anyMatch(birth -> birth.to() <= place.from()
                        && place.from() - birth.to() <= REACH
                        && scene.together(birth.from(), place.to())
                        && scene.namings().stream()
                                .noneMatch(naming -> birth.to() <= naming.from() && naming.to() <= place.from()));
    }
}
