package org.mentionreport.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.mentionreport.count.Counts;
import org.mentionreport.count.GroupYear;
import org.mentionreport.count.YearCount;
import org.mentionreport.report.CatalogueNames;

/** Mentions by group and year, each mention once: its lines add up. */
final class GroupYearSheet {

    private GroupYearSheet() {}

    static void write(XSSFSheet sheet, YearGrid grid, Counts counts, CatalogueNames names, ReportWords words) {
        Map<String, Map<String, Long>> byGroup = counts.groupYears().stream()
                .collect(Collectors.groupingBy(
                        GroupYear::groupId, Collectors.toMap(row -> YearCount.key(row.year()), GroupYear::mentions)));
        List<YearGrid.Line> lines = byGroup.entrySet().stream()
                .map(entry -> new YearGrid.Line(names.group(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(YearGrid.Line::all).reversed().thenComparing(YearGrid.Line::label))
                .toList();
        Map<String, Long> all = counts.groupYears().stream()
                .collect(Collectors.groupingBy(
                        row -> YearCount.key(row.year()), Collectors.summingLong(GroupYear::mentions)));
        grid.write(
                sheet,
                words.text(Phrase.GROUPS_TITLE),
                words.text(Phrase.GROUPS_NOTE),
                Phrase.COLUMN_GROUP,
                lines,
                new YearGrid.Line(words.text(Phrase.GROUPS_TOTAL), all));
    }
}
