package org.mentionreport.count;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentionreport.candidate.Candidate;
import org.mentionreport.facts.ArticleFact;

/** What the articles show of a candidate, in the making. */
record CandidateTally(
        long weight,
        long wholeWeight,
        long sure,
        long mentions,
        Tally articles,
        SortedMap<String, Long> names,
        SortedSet<String> countries,
        SortedSet<Integer> years,
        SortedSet<String> patterns,
        List<Sample> samples)
        implements Serializable {
    private static final int SAMPLES = 3;
    private static final int TENTHS = 10;

    /** An article shows a name at most so surely, however often it does. */
    private static final int MOST_OF_AN_ARTICLE = 3;

    static final Comparator<CandidateTally> SUREST_FIRST = new SurestFirst();

    /** By score; of equal ones first what most speaks for. */
    private static final class SurestFirst implements Comparator<CandidateTally>, Serializable {
        private static final long serialVersionUID = 1;

        @Override
        public int compare(CandidateTally one, CandidateTally other) {
            return Comparator.comparingLong(CandidateTally::score)
                    .thenComparing(CandidateTally::wholeWeight)
                    .thenComparing(CandidateTally::mentions)
                    .reversed()
                    .thenComparing(CandidateTally::name)
                    .compare(one, other);
        }
    }

    /** One sentence. */
    record Sample(int weight, LocalDate published, String source, String sentence) implements Serializable {
        private static final Comparator<Sample> SUREST_FIRST = Comparator.comparingInt(Sample::weight)
                .reversed()
                .thenComparing(Sample::published, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Sample::source)
                .thenComparing(Sample::sentence);
    }

    /** What one article shows. */
    static CandidateTally of(ArticleFact article, List<Candidate> sameName) {
        SortedMap<String, Long> names = new TreeMap<>();
        SortedSet<String> patterns = new TreeSet<>();
        int weight = 0;
        long mentions = 0;
        Candidate surest = sameName.get(0);
        for (Candidate candidate : sameName) {
            names.merge(candidate.name(), 1L, Long::sum);
            patterns.addAll(candidate.patterns());
            weight += candidate.weight();
            mentions += candidate.mentions();
            surest = candidate.weight() > surest.weight() ? candidate : surest;
        }
        SortedSet<Integer> years = new TreeSet<>();
        if (article.year() != null) {
            years.add(article.year());
        }
        return new CandidateTally(
                Math.min(weight, MOST_OF_AN_ARTICLE),
                weight,
                sameName.stream().anyMatch(Candidate::sure) ? 1 : 0,
                mentions,
                Tally.of(mentions, article.published()),
                names,
                new TreeSet<>(article.settings()),
                years,
                patterns,
                List.of(new Sample(surest.weight(), article.published(), article.source(), surest.sentence())));
    }

    CandidateTally plus(CandidateTally other) {
        SortedMap<String, Long> bothNames = new TreeMap<>(names);
        other.names.forEach((name, count) -> bothNames.merge(name, count, Long::sum));
        return new CandidateTally(
                weight + other.weight,
                wholeWeight + other.wholeWeight,
                sure + other.sure,
                mentions + other.mentions,
                articles.plus(other.articles),
                bothNames,
                both(countries, other.countries),
                both(years, other.years),
                both(patterns, other.patterns),
                Stream.concat(samples.stream(), other.samples.stream())
                        .sorted(Sample.SUREST_FIRST)
                        .limit(SAMPLES)
                        .toList());
    }

    private static <T> SortedSet<T> both(SortedSet<T> one, SortedSet<T> other) {
        SortedSet<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    /** What its articles weigh, less where few of them are sure: a party has leaders, a gang has gunmen. */
    long score() {
        return TENTHS * weight * (sure + 1) / (articles.articles() + 1);
    }

    /** As most articles write it; the shortest of several. */
    String name() {
        return names.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Long>>comparingLong(entry -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
