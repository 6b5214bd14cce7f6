package org.mentionreport.report.explain;

import java.util.ArrayList;
import java.util.List;
import org.mentionreport.mention.Mention;

/**
 * A mention and its number in the record, by which text and notes point at each other.
 *
 * @param number from 1, in the order of the text
 */
record NumberedMention(int number, Mention mention) {

    static List<NumberedMention> of(List<Mention> mentions) {
        List<NumberedMention> numbered = new ArrayList<>();
        for (Mention mention : mentions) {
            numbered.add(new NumberedMention(numbered.size() + 1, mention));
        }
        return numbered;
    }
}
