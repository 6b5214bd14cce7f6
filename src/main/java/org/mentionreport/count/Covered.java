package org.mentionreport.count;

import java.io.Serializable;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;

/** Which mentions a report counts. */
@FunctionalInterface
public interface Covered extends Serializable {

    /** Whether a mention counts in one of its countries. */
    boolean covers(ArticleFact article, MentionFact mention, String countryCode);
}
