package org.mentionreport.gazetteer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** Reads {@code countries.csv}: the countries with their names, capitals and demonyms. */
final class CountryFile {
    static final String NAME = "countries.csv";
    private static final List<String> COLUMNS = List.of(
            "country_code",
            "alpha2",
            "demonyms_en",
            "demonyms_es",
            "demonyms_pt",
            "capital_en",
            "capital_es",
            "capital_pt",
            "other_names");

    private final TidyFiles files;
    private final List<Fault> faults;
    private final PlaceRows places;
    private final Map<String, Country> countries = new LinkedHashMap<>();

    /** @param places where the names of countries go */
    CountryFile(TidyFiles files, PlaceRows places) {
        this.files = files;
        this.faults = files.faults();
        this.places = places;
    }

    /** The countries by alpha-3 code, sorted as in the file. */
    Map<String, Country> read() {
        files.rows(NAME, COLUMNS).forEach(this::country);
        return Collections.unmodifiableMap(countries);
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
            places.add(row, name, Place.Kind.COUNTRY, codes, false);
        }
        for (String capital : distinct(row, "capital_en", "capital_es", "capital_pt")) {
            places.add(row, capital, Place.Kind.CAPITAL, codes, false);
        }
        for (String demonym : distinct(row, "demonyms_en", "demonyms_es", "demonyms_pt")) {
            places.add(row, demonym, Place.Kind.DEMONYM, codes, false);
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
}
