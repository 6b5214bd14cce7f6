package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** A place that counts always points to the same countries wherever it stands; none stands twice in a file. */
final class PlacesPointOneWay implements CatalogueRule {
    private final Phrases phrases;

    PlacesPointOneWay(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public void check(CatalogueFiles files, List<Fault> faults) {
        Map<List<Integer>, List<PlaceRow>> alike = new HashMap<>();
        for (PlaceRow row : files.placeRows()) {
            List<PlaceRow> earlier =
                    alike.computeIfAbsent(phrases.words(row.place().name()), words -> new ArrayList<>());
            earlier.stream()
                    .map(first -> fault(first, row))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(faults::add);
            earlier.add(row);
        }
    }

    private static Optional<Fault> fault(PlaceRow firstRow, PlaceRow row) {
        Place first = firstRow.place();
        Place place = row.place();
        String earlier =
                " (" + firstRow.row().fileName() + " line " + firstRow.row().line() + ")";
        boolean oneIsNever = first.kind() == Place.Kind.NEVER || place.kind() == Place.Kind.NEVER;
        if (oneIsNever && first.kind() != place.kind()) {
            return Optional.of(row.row()
                    .fault(
                            "'" + place.name() + "' points to a country and counts never" + earlier,
                            "Remove one of the rows"));
        }
        if (standsTwice(firstRow.row(), row.row())
                && first.kind() == place.kind()
                && first.countries().equals(place.countries())) {
            return Optional.of(row.row()
                    .fault(
                            "the place '" + place.name() + "' stands twice for " + String.join(";", place.countries())
                                    + earlier,
                            "Remove one: case, accents and hyphens make no difference"));
        }
        if (!first.supported() && !place.supported() && !first.countries().equals(place.countries())) {
            return Optional.of(row.row()
                    .fault(
                            "'" + place.name() + "' counts always for " + String.join(";", place.countries())
                                    + " and for " + String.join(";", first.countries()) + earlier,
                            "Let it count as supported in one of them, or name all its countries in one row"));
        }
        return Optional.empty();
    }

    /** A row of a country may repeat itself: what CLDR knows is no fault of the file, and languages share names. */
    private static boolean standsTwice(Row first, Row second) {
        return first.file().equals(second.file())
                && (first.line() != second.line() || !second.fileName().equals(CountryFile.NAME));
    }
}
