package org.mentionreport.duplicate;

import java.io.Serializable;

/**
 * A copy of an article that is counted once.
 *
 * @param source of the copy
 * @param url of the copy, may be empty
 * @param articleId the article it repeats
 * @param how in which way it does
 * @param similarity 1 for the same text; else which share of the words of one text stands in the other, in the same order
 */
public record Duplicate(String source, String url, String articleId, How how, double similarity)
        implements Serializable {

    /** In which way a copy repeats its article. */
    public enum How {
        SAME_TEXT("same text"),
        SAME_ADDRESS("same address"),
        NEAR_COPY("near copy");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** As the reports print it. */
        public String words() {
            return words;
        }
    }
}
