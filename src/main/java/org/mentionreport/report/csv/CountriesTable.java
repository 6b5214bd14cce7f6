package org.mentionreport.report.csv;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.report.ReportSource;

/** The countries of the catalogue and the unknown one. */
record CountriesTable() implements Table<Country> {

    @Override
    public String name() {
        return "countries";
    }

    @Override
    public List<Column<Country>> columns() {
        return List.of(
                Column.text("country_code", Country::code),
                Column.text("alpha2", Country::alpha2),
                Column.text("country_en", Country::english),
                Column.text("country_es", Country::spanish),
                Column.text("country_pt", Country::portuguese));
    }

    @Override
    public Iterator<Country> rows(ReportSource source) {
        return source.countries().stream()
                .sorted(Comparator.comparing(Country::code))
                .iterator();
    }
}
