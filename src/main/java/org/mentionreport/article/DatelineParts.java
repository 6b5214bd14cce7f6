package org.mentionreport.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;

/** What stands for the names in braces of which the patterns of datelines are made. */
final class DatelineParts {
    /** The parts that are asked for, with the groups that hold them; of two that share one, the first stands for it. */
    private static final Map<String, String> GROUPS =
            Map.of("{PLACE}", "place", "{Place}", "place", "{Town}", "place", "{section}", "section");

    private final Map<String, String> parts = new LinkedHashMap<>();

    private DatelineParts() {}

    static DatelineParts load(Path folder, Months months, List<Fault> faults) {
        DatelineParts all = new DatelineParts();
        for (Row row : DataFile.read(folder, "dateline-parts.csv", List.of("part", "pattern", "example"), faults)) {
            RowPattern.withExample(row, row.get("pattern"), faults)
                    .ifPresent(pattern -> all.parts.put("{" + row.get("part") + "}", pattern.pattern()));
        }
        List<String> days = new ArrayList<>();
        DataFile.read(folder, "weekdays.csv", List.of("language", "names"), faults)
                .forEach(row -> days.addAll(row.list("names")));
        String month = months.pattern();
        all.parts.put("{date}", "(?<date>" + Dates.linePattern(months) + ")");
        all.parts.put("{day}", "(?<day>\\d{1,2})");
        all.parts.put("{month}", "(?<month>" + month + ")");
        all.parts.put("{year}", "(?<year>\\d{4}|\\d{2}(?!\\d))");
        all.parts.put("{weekday}", Months.anyOf(days) + "\\.?");
        return all;
    }

    /** A pattern with its parts in place of their names. */
    String putInto(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String group = "(?<" + GROUPS.get(part.getKey()) + ">";
            boolean isAskedFor = GROUPS.containsKey(part.getKey()) && !whole.contains(group);
            String as = (isAskedFor ? group : "(?:") + part.getValue() + ")";
            whole = whole.replace(part.getKey(), as);
        }
        return whole;
    }
}
