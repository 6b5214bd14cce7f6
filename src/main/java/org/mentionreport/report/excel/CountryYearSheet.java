package org.mentionreport.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.count.CountryYear;
import org.mentionreport.count.Counts;
import org.mentionreport.count.YearCount;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.report.CatalogueNames;

/** Mentions by country and year, the unknown country last. Its lines do not add up, and it says so. */
final class CountryYearSheet {

    private CountryYearSheet() {}

    static void write(XSSFSheet sheet, YearGrid grid, Counts counts, CatalogueNames names, ReportWords words) {
        Map<String, Map<String, Long>> byCountry = counts.countryYears().stream()
                .collect(Collectors.groupingBy(
                        CountryYear::countryCode,
                        Collectors.toMap(row -> YearCount.key(row.year()), CountryYear::mentions)));
        List<YearGrid.Line> lines = byCountry.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Country.UNKNOWN))
                .map(entry -> new YearGrid.Line(names.country(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(YearGrid.Line::all).reversed().thenComparing(YearGrid.Line::label))
                .collect(Collectors.toList());
        if (byCountry.containsKey(Country.UNKNOWN)) {
            lines.add(new YearGrid.Line(names.country(Country.UNKNOWN), byCountry.get(Country.UNKNOWN)));
        }
        Map<String, Long> all =
                counts.years().stream().collect(Collectors.toMap(YearCount::yearKey, YearCount::mentions));
        grid.write(
                sheet,
                words.text(Phrase.COUNTRIES_TITLE),
                words.text(Phrase.COUNTRIES_NOTE),
                Phrase.COLUMN_COUNTRY,
                lines,
                new YearGrid.Line(words.text(Phrase.COUNTRIES_TOTAL), all));
    }
}
