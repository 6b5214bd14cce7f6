package org.mentionreport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.count.CountryYear;
import org.mentionreport.count.Counts;
import org.mentionreport.count.Coverage;
import org.mentionreport.count.GroupYear;
import org.mentionreport.count.MentionCount;
import org.mentionreport.count.RunTotals;
import org.mentionreport.count.YearCount;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Country;

/** Counts a fixture by looking at each article in turn: slow, plain, and no part of the program. */
final class FixtureCounts {
    private static final Set<Integer> CUT_YEARS = Set.of(2019);

    private final FixtureSource source;

    private FixtureCounts(FixtureSource source) {
        this.source = source;
    }

    static Counts of(FixtureSource source) {
        FixtureCounts counts = new FixtureCounts(source);
        return new Counts(
                counts.totals(),
                counts.mentionCounts(),
                counts.groupYears(),
                counts.countryYears(),
                counts.coverage(),
                counts.years());
    }

    /** A mention in its article, and the countries that the scope covers. */
    private record Hit(ArticleFact article, MentionFact mention, List<String> countries) {}

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (ArticleFact article : source.articleList()) {
            for (MentionFact mention : article.mentions()) {
                List<String> covered = mention.countries().stream()
                        .filter(country -> source.scope().covers(article, mention, country))
                        .toList();
                if (!covered.isEmpty()) {
                    hits.add(new Hit(article, mention, covered));
                }
            }
        }
        return hits;
    }

    private static long articles(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().articleId()).distinct().count();
    }

    private long read(Integer year) {
        return source.articleList().stream()
                .filter(article -> Objects.equals(article.year(), year))
                .count();
    }

    private RunTotals totals() {
        List<Hit> hits = hits();
        long articles = source.articleList().size();
        long copies = source.duplicateList().size();
        long rejected = source.rejectedList().size();
        Set<String> countries = new HashSet<>();
        hits.forEach(hit -> countries.addAll(hit.countries()));
        countries.remove(Country.UNKNOWN);
        return new RunTotals(
                articles + copies + rejected,
                articles,
                copies,
                rejected,
                source.rejectedList().stream()
                        .filter(record -> record.reason() == Rejected.Reason.NOT_ARTICLE)
                        .count(),
                hits.size(),
                articles(hits),
                hits.stream().map(hit -> hit.mention().groupId()).distinct().count(),
                countries.size(),
                hits.stream()
                        .filter(hit -> hit.countries().contains(Country.UNKNOWN))
                        .count(),
                source.articleList().stream()
                        .filter(article -> article.published() == null)
                        .count());
    }

    private List<MentionCount> mentionCounts() {
        Map<String, List<Hit>> rows = new TreeMap<>();
        for (Hit hit : hits()) {
            for (String country : hit.countries()) {
                String key = country + "." + hit.mention().groupId() + "."
                        + YearCount.key(hit.article().year());
                rows.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
            }
        }
        List<MentionCount> counts = new ArrayList<>();
        rows.forEach((key, hits) -> {
            Hit one = hits.get(0);
            Integer year = one.article().year();
            List<LocalDate> days = hits.stream()
                    .map(hit -> hit.article().published())
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            counts.add(new MentionCount(
                    key.substring(0, 3),
                    one.mention().groupId(),
                    year,
                    hits.size(),
                    articles(hits),
                    read(year),
                    days.isEmpty() ? null : days.get(0),
                    days.isEmpty() ? null : days.get(days.size() - 1)));
        });
        return counts;
    }

    private List<GroupYear> groupYears() {
        Map<String, List<Hit>> rows = new TreeMap<>();
        for (Hit hit : hits()) {
            String key =
                    hit.mention().groupId() + "." + YearCount.key(hit.article().year());
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
        }
        return rows.values().stream()
                .map(hits -> new GroupYear(
                        hits.get(0).mention().groupId(),
                        hits.get(0).article().year(),
                        hits.size(),
                        articles(hits),
                        hits.stream()
                                .flatMap(hit -> hit.countries().stream())
                                .filter(country -> !country.equals(Country.UNKNOWN))
                                .distinct()
                                .count()))
                .toList();
    }

    private List<CountryYear> countryYears() {
        Map<String, List<Hit>> rows = new TreeMap<>();
        for (Hit hit : hits()) {
            for (String country : hit.countries()) {
                String key = country + "." + YearCount.key(hit.article().year());
                rows.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
            }
        }
        List<CountryYear> years = new ArrayList<>();
        rows.forEach((key, hits) -> years.add(new CountryYear(
                key.substring(0, 3),
                hits.get(0).article().year(),
                hits.size(),
                articles(hits),
                hits.stream().map(hit -> hit.mention().groupId()).distinct().count())));
        return years;
    }

    private List<Coverage> coverage() {
        Map<String, Coverage> rows = new TreeMap<>();
        for (ArticleFact article : source.articleList()) {
            int mentions = source.scope().mentionsIn(article);
            List<String> settings = article.settings().isEmpty() ? List.of(Country.UNKNOWN) : article.settings();
            for (String country : settings) {
                Coverage row =
                        new Coverage(country, article.year(), article.outlet(), 1, mentions > 0 ? 1 : 0, mentions);
                rows.merge(row.coverageId(), row, FixtureCounts::sum);
            }
        }
        return List.copyOf(rows.values());
    }

    private static Coverage sum(Coverage a, Coverage b) {
        return new Coverage(
                a.countryCode(),
                a.year(),
                a.outlet(),
                a.articlesRead() + b.articlesRead(),
                a.articles() + b.articles(),
                a.mentions() + b.mentions());
    }

    private List<YearCount> years() {
        Map<String, YearCount> rows = new TreeMap<>();
        for (ArticleFact article : source.articleList()) {
            int mentions = source.scope().mentionsIn(article);
            Integer year = article.year();
            boolean complete = year != null && !CUT_YEARS.contains(year);
            YearCount row = new YearCount(year, 1, mentions > 0 ? 1 : 0, mentions, complete);
            rows.merge(
                    row.yearKey(),
                    row,
                    (a, b) -> new YearCount(
                            year,
                            a.articlesRead() + 1,
                            a.articles() + b.articles(),
                            a.mentions() + b.mentions(),
                            complete));
        }
        return List.copyOf(rows.values());
    }
}
