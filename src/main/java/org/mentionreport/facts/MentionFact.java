package org.mentionreport.facts;

import java.io.Serializable;
import java.util.List;

/**
 * One place in an article's own text where a group is named.
 *
 * @param mentionId the article's id, a dot, and the mention's four-digit place in the article: sorts in text order
 * @param name as written
 * @param countries alpha-3 codes, sorted; {@code ZZZ} alone where unknown; never empty
 * @param basis sentence, paragraph, article, origin or none
 * @param evidence the words that settled the countries; empty for none
 * @param rule the name of the rule that did
 * @param before the sentence up to the name
 * @param after the sentence from the name on
 * @param start code points into the article's own text
 */
public record MentionFact(
        String mentionId,
        String groupId,
        String name,
        List<String> countries,
        String basis,
        String evidence,
        String rule,
        String before,
        String after,
        int start)
        implements Serializable {

    /** The same mention, of another group. */
    public MentionFact ofGroup(String otherId) {
        return new MentionFact(mentionId, otherId, name, countries, basis, evidence, rule, before, after, start);
    }

    /** The same mention, placed otherwise. */
    public MentionFact placed(List<String> otherCountries, String otherBasis, String otherEvidence, String otherRule) {
        return new MentionFact(
                mentionId, groupId, name, otherCountries, otherBasis, otherEvidence, otherRule, before, after, start);
    }
}
