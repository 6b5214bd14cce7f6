package org.mentionreport.facts;

import java.io.Serializable;
import org.mentionreport.corpus.Rejected;

/**
 * What extraction gives: an article, a rejected record, or what there is to say of a file. One of them is set.
 *
 * @param article null where it is something else
 * @param wording of the article, null where it is something else
 * @param rejected null where it is something else
 * @param file null where it is something else
 */
record Extracted(ArticleFact article, Wording wording, Rejected rejected, ReadFile file) implements Serializable {

    static Extracted of(ArticleFact article, Wording wording) {
        return new Extracted(article, wording, null, null);
    }

    static Extracted of(Rejected rejected) {
        return new Extracted(null, null, rejected, null);
    }

    static Extracted of(ReadFile file) {
        return new Extracted(null, null, null, file);
    }
}
