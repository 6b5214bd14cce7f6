package org.mentionreport.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.gazetteer.Country;

/** Counts articles and their mentions in one pass; what comes out grows with groups, countries and years, not with articles. */
public final class Counting {
    private final Map<SumKey.Sum, Map<String, Tally>> sums = new EnumMap<>(SumKey.Sum.class);
    private final RecordTotals records;
    private final Covered covered;
    private final LocalDate asOf;

    private Counting(Map<String, Tally> tallies, Covered covered, RecordTotals records, LocalDate asOf) {
        this.records = records;
        this.covered = covered;
        this.asOf = asOf;
        for (SumKey.Sum sum : SumKey.Sum.values()) {
            sums.put(sum, new TreeMap<>());
        }
        tallies.forEach((key, tally) -> sums.get(SumKey.sumOf(key)).put(key, tally));
    }

    /**
     * Counts.
     *
     * @param articles each article once
     * @param covered which mentions count; reading and coverage stay whole
     * @param records what became of the records
     * @param asOf the day of the run: its year is not complete
     */
    public static Counts count(JavaRDD<ArticleFact> articles, Covered covered, RecordTotals records, LocalDate asOf) {
        Map<String, Tally> tallies = articles.flatMapToPair(new ArticleTallies(covered))
                .reduceByKey(Tally::plus)
                .collectAsMap();
        return new Counting(tallies, covered, records, asOf).counts();
    }

    private Counts counts() {
        List<MentionCount> mentionCounts = mentionCounts();
        List<GroupYear> groupYears = groupYears(mentionCounts);
        List<YearCount> years = years();
        return new Counts(
                totals(years, groupYears), mentionCounts, groupYears, countryYears(mentionCounts), coverage(), years);
    }

    private List<MentionCount> mentionCounts() {
        List<MentionCount> rows = new ArrayList<>();
        sums.get(SumKey.Sum.MENTION_COUNT).forEach((key, tally) -> {
            List<String> parts = SumKey.partsOf(key);
            rows.add(new MentionCount(
                    parts.get(0),
                    parts.get(1),
                    SumKey.year(parts.get(2)),
                    tally.mentions(),
                    tally.articles(),
                    sums.get(SumKey.Sum.YEAR)
                            .get(SumKey.of(SumKey.Sum.YEAR, parts.get(2)))
                            .read(),
                    tally.first(),
                    tally.last()));
        });
        rows.sort(Comparator.comparing(MentionCount::countId));
        return rows;
    }

    private List<GroupYear> groupYears(List<MentionCount> mentionCounts) {
        List<GroupYear> rows = new ArrayList<>();
        sums.get(SumKey.Sum.GROUP_YEAR).forEach((key, tally) -> {
            List<String> parts = SumKey.partsOf(key);
            Integer year = SumKey.year(parts.get(1));
            long countries = mentionCounts.stream()
                    .filter(row -> row.groupId().equals(parts.get(0))
                            && YearCount.key(row.year()).equals(parts.get(1)))
                    .filter(row -> !row.countryCode().equals(Country.UNKNOWN))
                    .count();
            rows.add(new GroupYear(parts.get(0), year, tally.mentions(), tally.articles(), countries));
        });
        rows.sort(Comparator.comparing(GroupYear::groupYearId));
        return rows;
    }

    private List<CountryYear> countryYears(List<MentionCount> mentionCounts) {
        List<CountryYear> rows = new ArrayList<>();
        sums.get(SumKey.Sum.COUNTRY_YEAR).forEach((key, tally) -> {
            List<String> parts = SumKey.partsOf(key);
            long groups = mentionCounts.stream()
                    .filter(row -> row.countryCode().equals(parts.get(0))
                            && YearCount.key(row.year()).equals(parts.get(1)))
                    .count();
            rows.add(new CountryYear(
                    parts.get(0), SumKey.year(parts.get(1)), tally.mentions(), tally.articles(), groups));
        });
        return rows;
    }

    /** By the key of a row: outlets whose names differ only in case or punctuation are one. */
    private List<Coverage> coverage() {
        Map<String, Coverage> rows = new TreeMap<>();
        sums.get(SumKey.Sum.COVERAGE).forEach((key, tally) -> {
            List<String> parts = SumKey.partsOf(key);
            Coverage row = new Coverage(
                    parts.get(0),
                    SumKey.year(parts.get(1)),
                    parts.get(2),
                    tally.read(),
                    tally.articles(),
                    tally.mentions());
            rows.merge(row.coverageId(), row, Counting::together);
        });
        return List.copyOf(rows.values());
    }

    private static Coverage together(Coverage one, Coverage other) {
        return new Coverage(
                one.countryCode(),
                one.year(),
                one.outlet(),
                one.articlesRead() + other.articlesRead(),
                one.articles() + other.articles(),
                one.mentions() + other.mentions());
    }

    private List<YearCount> years() {
        CompleteYears complete =
                new CompleteYears(asOf, covered, sums.get(SumKey.Sum.YEAR).values());
        List<YearCount> rows = new ArrayList<>();
        sums.get(SumKey.Sum.YEAR).forEach((key, tally) -> {
            Integer year = SumKey.year(SumKey.partsOf(key).get(0));
            rows.add(new YearCount(
                    year, tally.read(), tally.articles(), tally.mentions(), year != null && complete.holds(year)));
        });
        rows.sort(Comparator.comparing(YearCount::yearKey));
        return rows;
    }

    private RunTotals totals(List<YearCount> years, List<GroupYear> groupYears) {
        Map<String, Tally> countries = sums.get(SumKey.Sum.COUNTRY);
        Tally unknown = countries.get(SumKey.of(SumKey.Sum.COUNTRY, Country.UNKNOWN));
        return new RunTotals(
                records.seen(),
                years.stream().mapToLong(YearCount::articlesRead).sum(),
                records.duplicates(),
                records.rejected(),
                records.notArticle(),
                years.stream().mapToLong(YearCount::mentions).sum(),
                years.stream().mapToLong(YearCount::articles).sum(),
                groupYears.stream().map(GroupYear::groupId).distinct().count(),
                countries.size() - (unknown == null ? 0 : 1),
                unknown == null ? 0 : unknown.mentions(),
                years.stream()
                        .filter(row -> row.year() == null)
                        .mapToLong(YearCount::articlesRead)
                        .sum());
    }
}
