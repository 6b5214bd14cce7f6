package org.mentionreport.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.Function;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.gazetteer.Group;
import org.mentionreport.gazetteer.Lineage;

/**
 * Under which group a mention counts: its own or, rolled up, the one that heads the line of its parents. A mention stays one
 * mention and keeps its name as written.
 */
public final class RollUp implements Function<ArticleFact, ArticleFact> {
    private static final long serialVersionUID = 1;

    private final HashMap<String, String> heads;

    private RollUp(Map<String, String> heads) {
        this.heads = new HashMap<>(heads);
    }

    /** Each group counts under itself. */
    public static RollUp none() {
        return new RollUp(Map.of());
    }

    /**
     * Factions and successors count under the group that heads the line of their parents.
     *
     * @param groups all groups, whose parents go round in no circle
     */
    public static RollUp toParents(List<Group> groups) {
        Lineage lineage = new Lineage(groups);
        Map<String, String> heads = new HashMap<>();
        groups.forEach(group -> heads.put(group.id(), lineage.head(group.id())));
        return new RollUp(heads);
    }

    /** The group that a group's mentions count under. */
    public String countedUnder(String groupId) {
        return heads.getOrDefault(groupId, groupId);
    }

    @Override
    public ArticleFact call(ArticleFact article) {
        if (heads.isEmpty()) {
            return article;
        }
        return article.withMentions(article.mentions().stream()
                .map(mention -> mention.ofGroup(countedUnder(mention.groupId())))
                .toList());
    }
}
