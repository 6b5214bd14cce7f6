package org.mentionreport.report;

import java.time.LocalDate;
import java.util.Set;
import org.mentionreport.count.Covered;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;

/**
 * What a report covers. It limits the mentions that are counted and listed; what was read is always shown whole.
 *
 * @param since first day, or null for no limit
 * @param until last day, or null for no limit
 * @param countries alpha-3 codes, {@code ZZZ} among them if wanted; empty for all
 * @param groups group ids; empty for all
 */
public record ReportScope(LocalDate since, LocalDate until, Set<String> countries, Set<String> groups)
        implements Covered {

    /** No limit at all. */
    public static final ReportScope ALL = new ReportScope(null, null, Set.of(), Set.of());

    public ReportScope {
        countries = Set.copyOf(countries);
        groups = Set.copyOf(groups);
    }

    /** An unknown date (null) is in no period, so only a scope without one covers it. */
    @Override
    public boolean coversDate(LocalDate published) {
        if (published == null) {
            return since == null && until == null;
        }
        return (since == null || !published.isBefore(since)) && (until == null || !published.isAfter(until));
    }

    private boolean coversGroup(String groupId) {
        return groups.isEmpty() || groups.contains(groupId);
    }

    private boolean coversCountry(String code) {
        return countries.isEmpty() || countries.contains(code);
    }

    /** Whether the report has a row for this mention in this country. */
    @Override
    public boolean covers(ArticleFact article, MentionFact mention, String country) {
        return coversDate(article.published()) && coversGroup(mention.groupId()) && coversCountry(country);
    }

    /** Whether the report counts this mention: it has a row in at least one country. */
    public boolean covers(ArticleFact article, MentionFact mention) {
        return mention.countries().stream().anyMatch(country -> covers(article, mention, country));
    }

    /** How many of an article's mentions the report counts, each once. */
    public int mentionsIn(ArticleFact article) {
        return (int) article.mentions().stream()
                .filter(mention -> covers(article, mention))
                .count();
    }
}
