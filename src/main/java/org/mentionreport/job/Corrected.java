package org.mentionreport.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.mentionreport.correction.CorrectedArticles;
import org.mentionreport.correction.Treated;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.gazetteer.Gazetteer;

/**
 * The articles with what analysts overrule. The few that a correction names are corrected on one machine.
 *
 * @param articles in their order
 * @param corrections all of them, with what became of each
 */
record Corrected(JavaRDD<ArticleFact> articles, List<Treated> corrections) {

    /** Corrects articles, each of which stands there once. */
    static Corrected of(JavaRDD<ArticleFact> found, Gazetteer gazetteer, JavaSparkContext spark) {
        List<Correction> corrections = gazetteer.corrections();
        if (corrections.isEmpty()) {
            return new Corrected(found, List.of());
        }
        Broadcast<Set<String>> named = spark.broadcast(
                corrections.stream().map(Correction::articleId).collect(Collectors.toCollection(HashSet::new)));
        List<ArticleFact> concerned = found.filter(article -> named.value().contains(article.articleId()))
                .collect();
        CorrectedArticles corrected = CorrectedArticles.of(concerned, corrections, gazetteer.groups());
        Broadcast<Map<String, ArticleFact>> byId = spark.broadcast(new HashMap<>(corrected.byId()));
        return new Corrected(
                found.map(article -> byId.value().getOrDefault(article.articleId(), article)), corrected.treated());
    }
}
