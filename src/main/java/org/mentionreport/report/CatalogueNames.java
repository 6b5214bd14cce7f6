package org.mentionreport.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentionreport.gazetteer.Country;

/** What the reports print for an id: the group's name and the country's English name. */
public final class CatalogueNames {
    private final Map<String, String> groups;
    private final Map<String, String> countries;

    private CatalogueNames(Map<String, String> groups, Map<String, String> countries) {
        this.groups = groups;
        this.countries = countries;
    }

    public static CatalogueNames of(ReportSource source) {
        return of(source.groups(), source.countries());
    }

    static CatalogueNames of(List<GroupRow> groups, List<Country> countries) {
        return new CatalogueNames(
                groups.stream().collect(Collectors.toMap(row -> row.group().id(), row -> row.group()
                        .name())),
                countries.stream().collect(Collectors.toMap(Country::code, Country::english)));
    }

    /** The name of a group; fails where the catalogue lacks it, because a report never prints a number without its name. */
    public String group(String id) {
        return known(groups.get(id), "group", id);
    }

    /** The English name of a country; fails where the catalogue lacks it. */
    public String country(String code) {
        return known(countries.get(code), "country", code);
    }

    private static String known(String name, String what, String key) {
        if (name == null) {
            throw new IllegalStateException("the counts know a " + what + " that the catalogue lacks: " + key);
        }
        return name;
    }
}
