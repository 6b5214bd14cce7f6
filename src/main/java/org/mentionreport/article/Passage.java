package org.mentionreport.article;

/**
 * A piece of a record's text, in its order.
 *
 * @param text as it stands in the record
 * @param reason why it is no own text ("teaser", "tag list", ...), empty where it was kept
 */
public record Passage(String text, String reason) {

    public boolean kept() {
        return reason.isEmpty();
    }
}
