package org.mentionreport.evaluate;

import java.util.List;

/**
 * What was found in a document.
 *
 * @param language of the article; empty where unknown
 * @param text the own text, to show where a miss stands; empty where it is not at hand
 * @param mentions in the order of the text
 */
public record FoundDocument(String language, String text, List<FoundMention> mentions) {

    public FoundDocument {
        mentions = List.copyOf(mentions);
    }

    /**
     * A mention that was found.
     *
     * @param start code points into the own text
     * @param countries alpha-3 codes; {@code ZZZ} for unknown
     * @param basis what settled them
     * @param rule the name of the rule that did
     * @param sentence the sentence it stands in, the name in brackets
     */
    public record FoundMention(
            String groupId,
            String name,
            int start,
            List<String> countries,
            String basis,
            String rule,
            String sentence) {

        public FoundMention {
            countries = List.copyOf(countries);
        }
    }
}
