package org.mentionreport.facts;

import java.io.Serializable;
import org.mentionreport.corpus.Rejected;

/**
 * What extraction gives: an article, a rejected record, or how many records a file framed. One of them is set.
 *
 * @param article null where it is something else
 * @param wording of the article, null where it is something else
 * @param rejected null where it is something else
 * @param seen records framed by a file, counted before anything judged them; 0 where it is something else
 */
record Extracted(ArticleFact article, Wording wording, Rejected rejected, long seen) implements Serializable {

    static Extracted of(ArticleFact article, Wording wording) {
        return new Extracted(article, wording, null, 0);
    }

    static Extracted of(Rejected rejected) {
        return new Extracted(null, null, rejected, 0);
    }

    static Extracted seen(long records) {
        return new Extracted(null, null, null, records);
    }
}
