package org.mentionreport.evaluate;

/**
 * A labelled mention that was not found, a found one that was not labelled, or one with other countries.
 *
 * @param doc the document
 * @param what {@code missed}, {@code false} or {@code countries}
 * @param group the group's name
 * @param name as written
 * @param labelled the labelled countries, {@code +} between; empty where there is no label
 * @param labelledBasis what settled them for the reader
 * @param found the found countries, {@code +} between; empty where nothing was found
 * @param foundBasis what settled them
 * @param rule the name of the rule that did
 * @param sentence the sentence, the name in brackets; empty where it cannot be told
 */
public record Mismatch(
        String doc,
        String what,
        String group,
        String name,
        String labelled,
        String labelledBasis,
        String found,
        String foundBasis,
        String rule,
        String sentence) {

    static Mismatch of(String doc, String group, Pair pair, String text) {
        LabelledDocument.LabelledMention label = pair.label();
        FoundDocument.FoundMention find = pair.find();
        return new Mismatch(
                doc,
                pair.isMissed() ? "missed" : pair.isFalse() ? "false" : "countries",
                group,
                pair.isMissed() ? label.surface() : find.name(),
                pair.isFalse() ? "" : String.join("+", label.countries()),
                pair.isFalse() ? "" : label.basis(),
                pair.isMissed() ? "" : String.join("+", find.countries()),
                pair.isMissed() ? "" : find.basis(),
                pair.isMissed() ? "" : find.rule(),
                pair.isMissed() ? Surroundings.of(label, text) : find.sentence());
    }
}
