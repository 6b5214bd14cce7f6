package org.mentionreport.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/** A name that is a place or a people as well needs something: "Sinaloa" is the state first. */
final class NamesAreNoPlaces implements CatalogueRule {
    private final Phrases phrases;

    NamesAreNoPlaces(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, PlaceRow> places = new HashMap<>();
        for (PlaceRow row : files.placeRows()) {
            if (row.place().kind() != Place.Kind.NEVER) {
                places.putIfAbsent(phrases.words(row.place().name()), row);
            }
        }
        files.counted().forEach(row -> {
            PlaceRow place = places.get(phrases.words(row.name().text()));
            if (place != null && countsAsThePlace(row.name(), place.place())) {
                faults.add(fault(row, place));
            }
        });
    }

    /** The place names its own country, so to ask for that country is to ask for nothing. */
    private static boolean countsAsThePlace(Name name, Place place) {
        return name.needs().isEmpty()
                || name.needs().stream().anyMatch(need -> need.conditions().stream()
                        .allMatch(condition -> condition.where() == Need.Where.COUNTRY
                                && !place.supported()
                                && condition.countries().stream().anyMatch(place.countries()::contains)));
    }

    private static Fault fault(GroupFiles.NamedRow name, PlaceRow place) {
        return name.row()
                .fault(
                        "the name '" + name.name().text() + "' is also a place ("
                                + place.row().fileName() + " line "
                                + place.row().line() + ")",
                        "Say in 'needs' what shows that the group is meant; its country alone does not");
    }
}
