package org.mentionreport.evaluate;

import java.util.List;

/**
 * What a person labelled in a document.
 *
 * @param doc its key: where it stands below the folder of documents
 * @param setting alpha-3 codes
 * @param mentions in the order of the text
 */
public record LabelledDocument(String doc, List<String> setting, List<LabelledMention> mentions) {

    public LabelledDocument {
        setting = List.copyOf(setting);
        mentions = List.copyOf(mentions);
    }

    /**
     * A labelled mention.
     *
     * @param group a name of the group, which the catalogue must know
     * @param surface as written
     * @param start code points into the labelled file or record; -1 where the label does not say
     * @param countries alpha-3 codes; {@code ZZZ} for unknown
     * @param basis what settled the countries
     */
    public record LabelledMention(String group, String surface, int start, List<String> countries, String basis) {

        public LabelledMention {
            countries = List.copyOf(countries);
        }
    }
}
