package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.mentionreport.facts.ArticleFact;
import scala.Tuple2;

/**
 * Tells copies from articles: first the same text, of which the oldest dated stays, then other versions at the same address, of
 * which the newest replaces the others.
 *
 * @param articles each article once
 * @param copies all others, sorted by source, each with the article that stays
 */
public record Duplicates(JavaRDD<ArticleFact> articles, List<Duplicate> copies) {
    private static final double SAME = 1;

    /** Finds the copies among articles. */
    public static Duplicates among(JavaRDD<ArticleFact> articles, JavaSparkContext spark) {
        JavaRDD<Version> versions = articles.map(Version::of);
        List<Duplicate> copies = new ArrayList<>(
                copies(versions, Version::contentSha256, Version.OLDEST_FIRST, Duplicate.How.SAME_TEXT));
        JavaRDD<Version> distinct = versions.filter(isNoCopy(copies, spark));
        copies.addAll(copies(distinct, Version::address, Version.NEWEST_FIRST, Duplicate.How.SAME_ADDRESS));
        copies.sort(Comparator.comparing(Duplicate::source));
        Function<Version, Boolean> stays = isNoCopy(copies, spark);
        return new Duplicates(articles.filter(article -> stays.call(Version.of(article))), List.copyOf(copies));
    }

    /** All but the first of those that share a key; versions without it are copies of none. */
    private static List<Duplicate> copies(
            JavaRDD<Version> versions,
            Function<Version, String> key,
            Comparator<Version> keptFirst,
            Duplicate.How how) {
        return versions.mapToPair(version -> new Tuple2<>(key.call(version), version))
                .filter(keyed -> !keyed._1().isEmpty())
                .groupByKey()
                .values()
                .flatMap(group -> {
                    List<Version> same = new ArrayList<>();
                    group.forEach(same::add);
                    same.sort(keptFirst);
                    return same.stream()
                            .skip(1)
                            .map(copy -> copy.copyOf(same.get(0), how, SAME))
                            .iterator();
                })
                .collect();
    }

    private static Function<Version, Boolean> isNoCopy(List<Duplicate> copies, JavaSparkContext spark) {
        Set<String> sources = new HashSet<>();
        copies.forEach(copy -> sources.add(copy.source()));
        Broadcast<Set<String>> left = spark.broadcast(sources);
        return version -> !left.value().contains(version.source());
    }
}
