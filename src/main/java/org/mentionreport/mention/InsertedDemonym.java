package org.mentionreport.mention;

/** "el cartel mexicano de Sinaloa": a demonym inside the name is the group's origin. */
final class InsertedDemonym implements RoleRule {
    private static final long serialVersionUID = 1;

    @Override
    public String name() {
        return "inserted demonym";
    }

    @Override
    public Role roleOf(Evidence place, Scene scene) {
        boolean inserted =
                scene.namings().stream().anyMatch(naming -> naming.inserted() == place.from() && place.isDemonym());
        return inserted ? Role.ORIGIN : null;
    }
}
