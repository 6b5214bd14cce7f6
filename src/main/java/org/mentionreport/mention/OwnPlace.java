package org.mentionreport.mention;

import java.util.List;

/** In a list of groups each has its own place: "the PCC in Brazil, the MS13 in El Salvador and the ELN in Colombia". */
final class OwnPlace implements CountryRule {
    private static final int REACH = 4;

    @Override
    public String name() {
        return "own place";
    }

    @Override
    public List<Evidence> settle(Scene scene, Naming naming) {
        List<Evidence> locations = scene.of(Role.LOCATION);
        boolean several = scene.namings().stream()
                                .map(Naming::groupId)
                                .distinct()
                                .count()
                        > 1
                && locations.stream().map(Evidence::countries).distinct().count() > 1;
        if (!several) {
            return List.of();
        }
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
