package org.mentionreport.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.gazetteer.Correction.Kind;
import org.mentionreport.gazetteer.Country;
import org.mentionreport.gazetteer.Lineage;
import org.mentionreport.mention.Basis;

/** Corrects one article. Its setting goes first, so that what is said of a mention is stronger. */
final class ArticleCorrections {
    /** What stands where the basis of a date or the name of a rule stands else. */
    private static final String CORRECTION = "correction";

    private final ArticleFact found;
    private final Lineage lineage;
    private final Map<String, MentionFact> mentions = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<Treated> treated = new ArrayList<>();
    private ArticleFact article;

    private ArticleCorrections(ArticleFact found, Lineage lineage) {
        this.found = found;
        this.lineage = lineage;
        this.article = found;
        found.mentions().forEach(mention -> mentions.put(mention.mentionId(), mention));
    }

    /** A corrected article, and what became of each of its corrections. */
    record Result(ArticleFact article, List<Treated> treated) {}

    /** @param corrections those of this article, in the order of their file */
    static Result correct(ArticleFact found, List<Correction> corrections, Lineage lineage) {
        ArticleCorrections article = new ArticleCorrections(found, lineage);
        corrections.stream()
                .filter(correction -> !correction.kind().isOfMention())
                .forEach(article::correctArticle);
        corrections.stream()
                .filter(correction -> correction.kind().isOfMention())
                .forEach(article::correctMention);
        return new Result(
                article.article.withMentions(List.copyOf(article.mentions.values())), List.copyOf(article.treated));
    }

    private void correctArticle(Correction correction) {
        if (correction.kind() == Kind.DATE) {
            LocalDate date = correction.date().orElse(null);
            String before = found.published() == null ? "" : found.published().toString();
            String right = date == null ? "" : date.toString();
            if (isToBeDone(correction, "", before, right)) {
                article = article.published(date, CORRECTION);
            }
            return;
        }
        List<String> settings = correction.countries().stream()
                .filter(code -> !code.equals(Country.UNKNOWN))
                .toList();
        if (isToBeDone(correction, "", String.join(";", found.settings()), String.join(";", settings))) {
            article = article.withSettings(settings);
            mentions.replaceAll((id, mention) ->
                    mention.basis().equals(Basis.ARTICLE.code()) ? placed(mention, correction) : mention);
        }
    }

    private void correctMention(Correction correction) {
        Target words = Target.of(correction);
        List<MentionFact> fitting = found.mentions().stream()
                .filter(mention -> words.fits(mention) && isOf(mention, correction.groupId()))
                .toList();
        if (fitting.size() != 1) {
            Outcome outcome = fitting.isEmpty() ? Outcome.NO_MENTION : Outcome.SEVERAL_MENTIONS;
            treated.add(new Treated(correction, outcome, "", ""));
            return;
        }
        String id = fitting.get(0).mentionId();
        MentionFact target = mentions.get(id);
        if (target == null) {
            treated.add(new Treated(correction, Outcome.TWICE, id, ""));
            return;
        }
        switch (correction.kind()) {
            case NOT_A_MENTION -> {
                if (isToBeDone(correction, id, target.groupId(), "")) {
                    mentions.remove(id);
                }
            }
            case GROUP -> {
                if (isToBeDone(correction, id, target.groupId(), correction.value())) {
                    mentions.put(id, target.ofGroup(correction.value()));
                }
            }
            case COUNTRIES -> {
                String right = String.join(";", correction.countries());
                if (isToBeDone(correction, id, String.join(";", target.countries()), right)) {
                    mentions.put(id, placed(target, correction));
                }
            }
            case DATE, SETTING -> throw new IllegalArgumentException("no correction of a mention: " + correction);
        }
    }

    /** The table that a correction is copied from shows the group as corrected, and as rolled up: both are the mention's. */
    private boolean isOf(MentionFact mention, String groupId) {
        MentionFact now = mentions.get(mention.mentionId());
        return lineage.leads(mention.groupId(), groupId)
                || now != null && now.groupId().equals(groupId);
    }

    /** Notes what becomes of a correction, and whether anything is to be changed for it. */
    private boolean isToBeDone(Correction correction, String mentionId, String before, String right) {
        boolean isFirst = done.add(correction.kind() + mentionId);
        Outcome outcome = !isFirst ? Outcome.TWICE : before.equals(right) ? Outcome.NEEDLESS : Outcome.APPLIED;
        treated.add(new Treated(correction, outcome, mentionId, before));
        return outcome == Outcome.APPLIED;
    }

    /** The analyst has read the article, so it is what places the mention; the reason stands where its words would. */
    private static MentionFact placed(MentionFact mention, Correction correction) {
        boolean isUnknown = correction.countries().contains(Country.UNKNOWN);
        return mention.placed(
                correction.countries(),
                isUnknown ? Basis.NONE.code() : Basis.ARTICLE.code(),
                correction.reason() + " (" + correction.initials() + ")",
                CORRECTION);
    }
}
