package org.mentionreport.report.excel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mentionreport.count.CountryYear;
import org.mentionreport.count.Counts;
import org.mentionreport.count.GroupYear;
import org.mentionreport.count.MentionCount;
import org.mentionreport.count.YearCount;
import org.mentionreport.gazetteer.Country;

/** What the summary says, drawn from the counts. */
final class SummaryFigures {
    private final Counts counts;

    SummaryFigures(Counts counts) {
        this.counts = counts;
    }

    /**
     * A group or country over all years.
     *
     * @param id group id or country code
     * @param spread for a group the number of its countries, the unknown one not counted; for a country that of its groups
     */
    record Ranked(String id, long mentions, long articles, long spread) {}

    /** All groups with a mention, the most mentioned first; equals by id. */
    List<Ranked> groups() {
        Map<String, Long> countries =
                spread(MentionCount::groupId, MentionCount::countryCode, count -> !count.countryCode()
                        .equals(Country.UNKNOWN));
        Map<String, List<GroupYear>> byGroup =
                counts.groupYears().stream().collect(Collectors.groupingBy(GroupYear::groupId));
        return ranked(byGroup, GroupYear::mentions, GroupYear::articles, countries);
    }

    /** All countries with a mention, the most mentioned first, the unknown one left out; equals by code. */
    List<Ranked> countries() {
        Map<String, Long> groups = spread(MentionCount::countryCode, MentionCount::groupId, count -> true);
        Map<String, List<CountryYear>> byCountry = counts.countryYears().stream()
                .filter(row -> !row.countryCode().equals(Country.UNKNOWN))
                .collect(Collectors.groupingBy(CountryYear::countryCode));
        return ranked(byCountry, CountryYear::mentions, CountryYear::articles, groups);
    }

    /** The latest complete year and the one before; none where either is missing. */
    Optional<YearComparison> comparison() {
        Map<Integer, YearCount> complete = counts.years().stream()
                .filter(year -> year.complete() && year.year() != null)
                .collect(Collectors.toMap(YearCount::year, Function.identity(), (a, b) -> a, TreeMap::new));
        return complete.values().stream()
                .filter(year -> complete.containsKey(year.year() - 1))
                .max(Comparator.comparing(YearCount::year))
                .filter(year -> complete.keySet().stream().noneMatch(other -> other > year.year()))
                .map(year -> new YearComparison(complete.get(year.year() - 1), year));
    }

    private Map<String, Long> spread(
            Function<MentionCount, String> key,
            Function<MentionCount, String> counted,
            Predicate<MentionCount> wanted) {
        Map<String, Long> spread = new HashMap<>();
        counts.mentionCounts().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(key, Collectors.mapping(counted, Collectors.toSet())))
                .forEach((id, others) -> spread.put(id, (long) others.size()));
        return spread;
    }

    private static <R> List<Ranked> ranked(
            Map<String, List<R>> rows,
            ToLongFunction<R> mentions,
            ToLongFunction<R> articles,
            Map<String, Long> spread) {
        return rows.entrySet().stream()
                .map(entry -> new Ranked(
                        entry.getKey(),
                        entry.getValue().stream().mapToLong(mentions).sum(),
                        entry.getValue().stream().mapToLong(articles).sum(),
                        spread.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparingLong(Ranked::mentions).reversed().thenComparing(Ranked::id))
                .toList();
    }
}
