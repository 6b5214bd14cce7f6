package org.mentionreport.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.mentionreport.candidate.Candidate;
import org.mentionreport.facts.ArticleFact;
import scala.Tuple2;

/** Brings candidates that are one name together and ranks them. */
public final class CandidateCounting {
    private static final String SEPARATOR = "\t";

    /** More than an analyst looks at in one go: what is added to the catalogue makes room for the next. */
    private static final int MOST = 100;

    private CandidateCounting() {}

    /** The surest candidates of the articles, the surest first. */
    public static List<CandidateCount> rank(JavaRDD<ArticleFact> articles, JavaSparkContext spark) {
        Broadcast<SameNames> same = spark.broadcast(SameNames.among(forms(articles)));
        List<CandidateTally> surest = articles.flatMapToPair(article -> tallies(article, same.value()))
                .reduceByKey(CandidateTally::plus)
                .values()
                .filter(tally -> tally.sure() > 0)
                .takeOrdered(MOST, CandidateTally.SUREST_FIRST);
        same.destroy();
        List<CandidateCount> ranked = new ArrayList<>(surest.size());
        for (CandidateTally tally : surest) {
            ranked.add(count(tally, ranked.size() + 1));
        }
        return List.copyOf(ranked);
    }

    private static Map<SameNames.Form, Long> forms(JavaRDD<ArticleFact> articles) {
        Map<SameNames.Form, Long> forms = new HashMap<>();
        articles.flatMap(article -> article.candidates().stream()
                        .map(one -> String.join(SEPARATOR, one.key(), one.core(), one.acronym()))
                        .iterator())
                .mapToPair(form -> new Tuple2<>(form, 1L))
                .reduceByKey(Long::sum)
                .collectAsMap()
                .forEach((form, count) -> {
                    String[] parts = form.split(SEPARATOR, -1);
                    forms.put(new SameNames.Form(parts[0], parts[1], parts[2]), count);
                });
        return forms;
    }

    private static Iterator<Tuple2<String, CandidateTally>> tallies(ArticleFact article, SameNames same) {
        Map<String, List<Candidate>> byName = new TreeMap<>();
        article.candidates().forEach(one -> byName.computeIfAbsent(same.of(one.key()), key -> new ArrayList<>())
                .add(one));
        return byName.entrySet().stream()
                .map(entry -> new Tuple2<>(entry.getKey(), CandidateTally.of(article, entry.getValue())))
                .iterator();
    }

    private static CandidateCount count(CandidateTally tally, int rank) {
        String name = tally.name();
        return new CandidateCount(
                name,
                rank,
                tally.score(),
                tally.articles().articles(),
                tally.mentions(),
                tally.names().keySet().stream()
                        .filter(other -> !other.equals(name))
                        .toList(),
                List.copyOf(tally.countries()),
                List.copyOf(tally.years()),
                tally.articles().first(),
                tally.articles().last(),
                List.copyOf(tally.patterns()),
                tally.samples().stream()
                        .map(sample -> new CandidateCount.Example(sample.source(), sample.sentence()))
                        .toList());
    }
}
