package org.mentionreport.duplicate;

import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.Wording;

/**
 * Tells copies from articles: first the same text, of which the oldest dated stays; then other versions at the same address, of
 * which the newest replaces the others; then near copies, of which the oldest dated stays.
 *
 * @param articles each article once
 * @param copies all others, sorted by source, each with the article that stays
 */
public record Duplicates(JavaRDD<ArticleFact> articles, List<Duplicate> copies) {
    /** Tasks a core gets, so that it never holds more than a small part of what is compared, even of articles from a single file. */
    private static final int TASKS_PER_CORE = 16;

    /**
     * Finds the copies among articles.
     *
     * @param articles all of them, each with its wording
     * @param similarity which share of a near copy's words stands in the article it repeats, at least
     */
    public static Duplicates among(
            JavaPairRDD<ArticleFact, Wording> articles, double similarity, JavaSparkContext spark) {
        JavaRDD<Text> texts = articles.map(article -> new Text(Version.of(article._1()), article._2()))
                .repartition(TASKS_PER_CORE * spark.defaultParallelism());
        Copies copies = new Copies();
        copies.add(SameText.among(texts));
        copies.add(SameAddress.among(without(copies, texts, spark), copies.lastAges(), spark));
        copies.add(NearCopies.among(without(copies, texts, spark), similarity));
        Function<String, Boolean> stays = isNoCopy(copies, spark);
        return new Duplicates(articles.keys().filter(article -> stays.call(article.source())), copies.listed());
    }

    private static JavaRDD<Text> without(Copies copies, JavaRDD<Text> texts, JavaSparkContext spark) {
        Function<String, Boolean> stays = isNoCopy(copies, spark);
        return texts.filter(text -> stays.call(text.version().source()));
    }

    private static Function<String, Boolean> isNoCopy(Copies copies, JavaSparkContext spark) {
        Broadcast<Set<String>> sources = spark.broadcast(copies.sources());
        return source -> !sources.value().contains(source);
    }
}
