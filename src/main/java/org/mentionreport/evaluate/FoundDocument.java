package org.mentionreport.evaluate;

import java.util.List;

/**
 * What the job found in a document.
 *
 * @param language of the article; empty where unknown
 * @param mentions in the order of the text
 */
public record FoundDocument(String language, List<FoundMention> mentions) {

    public FoundDocument {
        mentions = List.copyOf(mentions);
    }

    /**
     * A mention that was found.
     *
     * @param countries alpha-3 codes; {@code ZZZ} for unknown
     * @param sentence the sentence it stands in
     */
    public record FoundMention(
            String groupId, String name, List<String> countries, String basis, String rule, String sentence) {

        public FoundMention {
            countries = List.copyOf(countries);
        }
    }
}
