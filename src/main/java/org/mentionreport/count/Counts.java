package org.mentionreport.count;

import java.util.List;

/**
 * All counts of a run, each list in the order of its rows' keys.
 */
public record Counts(
        RunTotals totals,
        List<MentionCount> mentionCounts,
        List<GroupYear> groupYears,
        List<CountryYear> countryYears,
        List<Coverage> coverage,
        List<YearCount> years) {

    public Counts {
        mentionCounts = List.copyOf(mentionCounts);
        groupYears = List.copyOf(groupYears);
        countryYears = List.copyOf(countryYears);
        coverage = List.copyOf(coverage);
        years = List.copyOf(years);
    }
}
