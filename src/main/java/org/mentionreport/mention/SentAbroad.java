package org.mentionreport.mention;

/** "extradited to the United States", "wanted in Spain": the place that receives or asks is not where it happens. */
final class SentAbroad implements RoleRule {
    private static final long serialVersionUID = 1;

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
        return scene.clues().endsAt("abroad", at) || scene.clues().endsAt("abroad", place.from()) ? Role.SPEAKER : null;
    }
}
