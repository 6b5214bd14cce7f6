package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;
import org.mentionreport.text.Lexicon;
import org.mentionreport.text.Tokeniser;
import org.mentionreport.text.Tokens;

/** Reads {@code countries.csv}, {@code places.csv} and {@code regions.csv}. */
final class PlaceFiles {
    static final String COUNTRIES = "countries.csv";
    static final String PLACES = "places.csv";
    static final String REGIONS = "regions.csv";
    private static final List<String> COUNTRY_COLUMNS = List.of(
            "country_code",
            "alpha2",
            "demonyms_en",
            "demonyms_es",
            "demonyms_pt",
            "capital_en",
            "capital_es",
            "capital_pt",
            "other_names");
    private static final List<String> PLACE_COLUMNS =
            List.of("name", "kind", "country_codes", "other_names", "counts", "source");
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
    private static final List<String> REGION_COLUMNS = List.of("name", "language", "country_codes");

    private final TidyFiles files;
    private final List<Fault> faults;
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final List<PlaceRow> places = new ArrayList<>();
    private final Tokeniser tokeniser = new Tokeniser(new Lexicon());

    PlaceFiles(TidyFiles files) {
        this.files = files;
        this.faults = files.faults();
    }

    /** A name of a place and where it stands, for what else is found out about it. */
    record PlaceRow(Place place, Row row) {}

    void read() {
        for (Row row : files.rows(COUNTRIES, COUNTRY_COLUMNS)) {
            country(row);
        }
        for (Row row : files.rows(PLACES, PLACE_COLUMNS)) {
            place(row);
        }
        for (Row row : files.rows(REGIONS, REGION_COLUMNS)) {
            List<String> codes = codes(row);
            if (Choice.LANGUAGE.isMade(row, faults) && !codes.isEmpty()) {
                add(row, row.get("name"), Place.Kind.REGION, codes, false);
            }
        }
    }

    /** The countries by alpha-3 code, sorted as in the file. */
    Map<String, Country> countries() {
        return countries;
    }

    List<PlaceRow> places() {
        return places;
    }

    private void country(Row row) {
        String code = row.get("country_code");
        String written = row.get("alpha2");
        if (!code.matches("[A-Z]{3}") || !written.matches("[A-Z]{2}")) {
            faults.add(row.fault("'" + code + "," + written + "' are no country codes", "Use ISO 3166-1 capitals"));
            return;
        }
        String alpha2 = CountryCodes.alpha2(code).orElse("");
        if (alpha2.isEmpty()) {
            faults.add(row.fault("there is no country '" + code + "'", "Use an alpha-3 code of ISO 3166-1"));
            return;
        }
        if (!alpha2.equals(written)) {
            faults.add(row.fault("the alpha-2 code of " + code + " is not " + written, "Write " + alpha2));
        }
        Country country = new Country(
                code,
                alpha2,
                CountryNames.display(alpha2, "en"),
                CountryNames.display(alpha2, "es"),
                CountryNames.display(alpha2, "pt"));
        if (countries.putIfAbsent(code, country) != null) {
            faults.add(row.fault("the country " + code + " stands twice", "Remove one of the rows"));
            return;
        }
        List<String> codes = List.of(code);
        for (String name : countryNames(row, alpha2)) {
            add(row, name, Place.Kind.COUNTRY, codes, false);
        }
        for (String capital : distinct(row, "capital_en", "capital_es", "capital_pt")) {
            add(row, capital, Place.Kind.CAPITAL, codes, false);
        }
        for (String demonym : distinct(row, "demonyms_en", "demonyms_es", "demonyms_pt")) {
            add(row, demonym, Place.Kind.DEMONYM, codes, false);
        }
    }

    /** CLDR's names and the file's own; a name after a minus is taken out, because it is an everyday word as well. */
    private Set<String> countryNames(Row row, String alpha2) {
        Map<String, String> names = new LinkedHashMap<>();
        CountryNames.written(alpha2).forEach(name -> names.putIfAbsent(Folding.fold(name), name));
        for (String other : row.list("other_names")) {
            if (other.startsWith("-")) {
                if (names.remove(Folding.fold(other.substring(1).strip())) == null) {
                    faults.add(row.fault(
                            "'" + other + "' takes out a name that " + row.get("country_code") + " does not have",
                            "Correct it, or remove it"));
                }
            } else {
                names.putIfAbsent(Folding.fold(other), other);
            }
        }
        return new LinkedHashSet<>(names.values());
    }

    private static Set<String> distinct(Row row, String... columns) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : columns) {
            row.list(column).forEach(value -> values.putIfAbsent(Folding.fold(value), value));
        }
        return new LinkedHashSet<>(values.values());
    }

    private void add(Row row, String name, Place.Kind kind, List<String> codes, boolean supported) {
        Tokens words = tokeniser.tokenise(name);
        if (words.size() == 0) {
            faults.add(row.fault("the name '" + name + "' holds no letter or digit", "Write a name"));
            return;
        }
        List<Integer> capitals = kind == Place.Kind.DEMONYM
                ? List.of()
                : IntStream.range(0, words.size())
                        .filter(words::capital)
                        .boxed()
                        .toList();
        places.add(new PlaceRow(new Place(name, kind, codes, capitals, supported), row));
    }

    private void place(Row row) {
        if (!PLACE_KIND.isMade(row, faults) || !COUNTS.isMade(row, faults)) {
            return;
        }
        if (row.get("source").isEmpty()) {
            faults.add(row.fault("the place has no source", "Say in 'source' where it comes from"));
        }
        boolean never = row.get("counts").equals("never");
        List<String> codes = never ? List.of() : codes(row);
        if (codes.isEmpty() && !never) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(row.get("name"));
        names.addAll(row.list("other_names"));
        for (String name : names) {
            add(
                    row,
                    name,
                    never ? Place.Kind.NEVER : Place.Kind.BELOW,
                    codes,
                    row.get("counts").equals("supported"));
        }
    }

    private List<String> codes(Row row) {
        List<String> codes = row.list("country_codes");
        for (String code : codes) {
            if (files.isWhole(COUNTRIES) && !countries.containsKey(code)) {
                faults.add(row.fault(
                        "there is no country '" + code + "' in " + COUNTRIES, "Use ISO 3166-1 alpha-3 codes"));
                return List.of();
            }
        }
        if (codes.isEmpty()) {
            faults.add(row.fault("'" + row.get("name") + "' has no country", "Fill the column country_codes"));
        }
        return codes;
    }
}
