package org.mentionreport.mention;

import java.util.List;

/**
 * A place that follows a name at once is the group's own: "the Taliban in Afghanistan", and in a list of groups "the PCC in Brazil,
 * the MS13 and Barrio 18 in El Salvador and the ELN in Colombia".
 */
final class OwnPlace implements CountryRule {
    private static final int REACH = 4;

    @Override
    public String name() {
        return "own place";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        List<Evidence> locations = scene.of(Role.LOCATION);
        if (locations.stream().map(Evidence::countries).distinct().count() < 2) {
            return List.of();
        }
        Naming last = lastOfPair(scene, naming);
        for (Evidence place : locations) {
            if (follows(scene, last, place) && !isLeft(scene, place)) {
                return Coordination.from(scene, locations, place);
            }
        }
        return isOneOfSeveral(scene) ? nearby(scene, naming, locations) : List.of();
    }

    /** "the MS13 and Barrio 18 in El Salvador": what follows the second is the place of both. */
    private static Naming lastOfPair(Scene scene, Naming naming) {
        return scene.namings().stream()
                .filter(next -> next.from() > naming.end() && scene.clues().fills("pair", naming.end(), next.from()))
                .findFirst()
                .orElse(naming);
    }

    /** Whether only prepositions and articles stand between a name and the place. */
    private static boolean follows(Scene scene, Naming naming, Evidence place) {
        int at = naming.end();
        boolean isLocated = scene.clues().startsAt("within", at);
        while (at < place.from()
                && (scene.clues().startsAt("within", at) || scene.clues().startsAt("article", at))) {
            at++;
        }
        return isLocated && at == place.from() && scene.together(naming.end() - 1, place.to());
    }

    /** "from a barn in Sonora are driven to Phoenix": one end of a route, not the group's place alone. */
    private static boolean isLeft(Scene scene, Evidence place) {
        return scene.of(Role.LOCATION).stream()
                .anyMatch(end -> end.from() > place.to() && scene.clues().endsAt("to", end.from()));
    }

    private static boolean isOneOfSeveral(Scene scene) {
        return scene.namings().stream().map(Naming::groupId).distinct().count() > 1;
    }

    private static List<Evidence> nearby(Scene scene, Naming naming, List<Evidence> locations) {
        int next = scene.namings().stream()
                .mapToInt(Naming::from)
                .filter(from -> from >= naming.end())
                .min()
                .orElse(scene.sentence().to());
        return locations.stream()
                .filter(place -> place.from() >= naming.end()
                        && place.to() <= next
                        && place.from() - naming.end() <= REACH
                        && !scene.clues().within("clause", naming.end(), place.from()))
                .toList();
    }
}
