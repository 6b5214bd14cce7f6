package org.mentionreport.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.gazetteer.Group;
import org.mentionreport.gazetteer.Lineage;

/**
 * The articles that analysts correct, corrected.
 *
 * @param byId the articles by their id; only those that a correction names
 * @param treated all corrections with what became of them, in the order of their file
 */
public record CorrectedArticles(Map<String, ArticleFact> byId, List<Treated> treated) {

    /**
     * Corrects articles.
     *
     * @param found as they were found; each once, at least those that a correction names
     * @param groups all groups of the catalogue
     */
    public static CorrectedArticles of(List<ArticleFact> found, List<Correction> corrections, List<Group> groups) {
        Lineage lineage = new Lineage(groups);
        Map<String, List<Correction>> byArticle = new LinkedHashMap<>();
        corrections.forEach(correction -> byArticle
                .computeIfAbsent(correction.articleId(), id -> new ArrayList<>())
                .add(correction));
        Map<String, ArticleFact> corrected = new LinkedHashMap<>();
        List<Treated> treated = new ArrayList<>();
        for (ArticleFact article : found) {
            List<Correction> ofArticle = byArticle.remove(article.articleId());
            if (ofArticle != null) {
                ArticleCorrections.Result result = ArticleCorrections.correct(article, ofArticle, lineage);
                corrected.put(article.articleId(), result.article());
                treated.addAll(result.treated());
            }
        }
        byArticle
                .values()
                .forEach(missed ->
                        missed.forEach(correction -> treated.add(new Treated(correction, Outcome.NO_ARTICLE, "", ""))));
        treated.sort(Comparator.comparing(one -> one.correction().line()));
        return new CorrectedArticles(corrected, List.copyOf(treated));
    }
}
