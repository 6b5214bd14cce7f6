package org.mentionreport.mention;

/** "extradited to the United States", "wanted in Spain": the place that receives or asks is not where it happens. */
final class SentAbroad implements RoleRule {
    private static final long serialVersionUID = 1;
    /** How many words after the extradition its destination may stand. */
    private static final int REACH = 14;

    @Override
    public String name() {
        return "sent abroad";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        int at = place.from();
        while (at - 1 > scene.sentence().from() && scene.clues().startsAt("article", at - 1)) {
            at--;
        }
        boolean abroad = scene.clues().endsAt("abroad", at)
                || scene.clues().endsAt("abroad", place.from())
                || isHandedTo(at, scene);
        return abroad ? Role.SPEAKER : null;
    }

    /** "extradited the head of the cartel to the United States". */
    private static boolean isHandedTo(int at, Scene scene) {
        int first = Math.max(scene.clauseOf(at).from(), at - REACH);
        return scene.clues().endsAt("to", at) && scene.clues().within("extradition", first, at);
    }
}
