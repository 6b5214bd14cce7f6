package org.mentionreport.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** Reads {@code places.csv}, {@code regions.csv} and {@code leaders.csv}. */
final class PlaceFiles {
    static final String PLACES = "places.csv";
    static final String REGIONS = "regions.csv";
    static final String LEADERS = "leaders.csv";
    private static final String CODES = "country_codes";
    private static final String OTHER_NAMES = "other_names";
    private static final List<String> PLACE_COLUMNS = List.of("name", "kind", CODES, OTHER_NAMES, "counts", "source");
    private static final Choice PLACE_KIND = new Choice(
            "kind",
            "kind of place",
            List.of(
                    "area",
                    "border-crossing",
                    "city",
                    "division",
                    "island",
                    "neighbourhood",
                    "port",
                    "prison",
                    "river"));
    private static final Choice COUNTS = new Choice("counts", "way to count", List.of("always", "supported", "never"));
    private static final List<String> REGION_COLUMNS = List.of("name", "language", CODES);
    private static final List<String> LEADER_COLUMNS = List.of("name", "country_code", OTHER_NAMES);

    private final TidyFiles files;
    private final List<Fault> faults;
    private final Map<String, Country> countries;
    private final PlaceRows places;

    /**
     * @param countries by alpha-3 code
     * @param places where the names of places go
     */
    PlaceFiles(TidyFiles files, Map<String, Country> countries, PlaceRows places) {
        this.files = files;
        this.faults = files.faults();
        this.countries = countries;
        this.places = places;
    }

    void read() {
        for (Row row : files.rows(PLACES, PLACE_COLUMNS)) {
            place(row);
        }
        for (Row row : files.rows(REGIONS, REGION_COLUMNS)) {
            List<String> codes = codes(row, CODES);
            if (Choice.LANGUAGE.isMade(row, faults) && !codes.isEmpty()) {
                places.add(row, row.get("name"), Place.Kind.REGION, codes, false);
            }
        }
        for (Row row : files.rows(LEADERS, LEADER_COLUMNS)) {
            leader(row);
        }
    }

    private void leader(Row row) {
        List<String> codes = codes(row, "country_code");
        if (codes.size() > 1) {
            faults.add(row.fault("'" + row.get("name") + "' leads several countries", "Keep one of them"));
        } else if (!codes.isEmpty()) {
            names(row).forEach(name -> places.add(row, name, Place.Kind.LEADER, codes, false));
        }
    }

    private static Set<String> names(Row row) {
        Set<String> names = new LinkedHashSet<>();
        names.add(row.get("name"));
        names.addAll(row.list(OTHER_NAMES));
        return names;
    }

    private void place(Row row) {
        if (!PLACE_KIND.isMade(row, faults) || !COUNTS.isMade(row, faults)) {
            return;
        }
        if (row.get("source").isEmpty()) {
            faults.add(row.fault("the place has no source", "Say in 'source' where it comes from"));
        }
        boolean never = row.get("counts").equals("never");
        List<String> codes = never ? List.of() : codes(row, CODES);
        if (codes.isEmpty() && !never) {
            return;
        }
        for (String name : names(row)) {
            places.add(
                    row,
                    name,
                    never ? Place.Kind.NEVER : Place.Kind.BELOW,
                    codes,
                    row.get("counts").equals("supported"));
        }
    }

    private List<String> codes(Row row, String column) {
        List<String> codes = row.list(column);
        for (String code : codes) {
            if (files.isWhole(CountryFile.NAME) && !countries.containsKey(code)) {
                faults.add(row.fault(
                        "there is no country '" + code + "' in " + CountryFile.NAME, "Use ISO 3166-1 alpha-3 codes"));
                return List.of();
            }
        }
        if (codes.isEmpty()) {
            faults.add(row.fault("'" + row.get("name") + "' has no country", "Fill the column " + column));
        }
        return codes;
    }
}
