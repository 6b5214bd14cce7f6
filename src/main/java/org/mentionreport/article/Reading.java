package org.mentionreport.article;

import java.util.List;
import org.mentionreport.corpus.Rejected;

/**
 * What reading a record gave: an article or a rejection, never both.
 *
 * @param article null where the record was rejected
 * @param rejected null where there is an article
 * @param passages the record's text, kept and dropped, in its order; together they are the whole of it
 */
public record Reading(Article article, Rejected rejected, List<Passage> passages) {

    public Reading {
        passages = List.copyOf(passages);
    }

    static Reading of(Article article, List<Passage> passages) {
        return new Reading(article, null, passages);
    }

    static Reading rejected(Rejected rejected, List<Passage> passages) {
        return new Reading(null, rejected, passages);
    }

    /** The same of a frame that a browser saved beside its page: one without a text of its own is no article that is missing. */
    Reading ofFrame() {
        if (rejected == null || rejected.reason() != Rejected.Reason.NO_TEXT) {
            return this;
        }
        String detail = "a frame of a saved web page, without a text";
        return rejected(new Rejected(rejected.source(), Rejected.Reason.NOT_ARTICLE, detail), passages);
    }

    public boolean isArticle() {
        return article != null;
    }
}
