package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;

/** The patterns of datelines.csv by their kinds, which its head explains, each kind's in the order of the file. */
final class DatelineRules implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<String> KINDS = List.of(
            "start",
            "sentence",
            "headline",
            "place",
            "header",
            "signed",
            "masthead",
            "other",
            "event",
            "digest",
            "inside",
            "byline");

    private final TreeMap<String, ArrayList<Pattern>> byKind = new TreeMap<>();

    private DatelineRules() {
        KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
    }

    static DatelineRules load(Path folder, Months months, List<Fault> faults) {
        DatelineRules rules = new DatelineRules();
        int faultsBefore = faults.size();
        DatelineParts parts = DatelineParts.load(folder, months, faults);
        if (faults.size() > faultsBefore) {
            // Without one of its parts every pattern would seem wrong.
            return rules;
        }
        for (Row row : DataFile.read(folder, "datelines.csv", List.of("kind", "pattern", "example"), faults)) {
            if (!KINDS.contains(row.get("kind"))) {
                faults.add(row.fault(
                        "there is no kind of dateline '" + row.get("kind") + "'",
                        "Use one of " + String.join(", ", KINDS)));
            }
            RowPattern.withExample(row, parts.putInto(row.get("pattern")), faults)
                    .ifPresent(pattern -> rules.add(row.get("kind"), pattern));
        }
        return rules;
    }

    /** What is signed is a header as well. */
    private void add(String kind, Pattern pattern) {
        for (Map.Entry<String, ArrayList<Pattern>> entry : byKind.entrySet()) {
            boolean isOfKind = entry.getKey().equals(kind);
            if (isOfKind || (entry.getKey().equals("header") && kind.equals("signed"))) {
                entry.getValue().add(pattern);
            }
        }
    }

    List<Pattern> of(String kind) {
        return byKind.get(kind);
    }

    boolean match(String kind, String line) {
        return of(kind).stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }
}
