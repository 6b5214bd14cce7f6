package org.mentionreport.count;

import java.io.Serializable;
import java.time.LocalDate;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;

/** Which mentions a report counts. */
public interface Covered extends Serializable {

    /** Whether mentions of this day of publication count, whatever they name. */
    boolean coversDate(LocalDate published);

    /** Whether a mention counts in one of its countries. */
    boolean covers(ArticleFact article, MentionFact mention, String countryCode);
}
