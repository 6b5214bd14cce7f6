package org.mentionreport.correction;

import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.text.Folding;

/**
 * The name and the words around it that a correction copies from its mention. The mention's number does not count, as a rule that
 * finds one more in front of it gives it another.
 */
record Target(String name, String before, String after) {

    static Target of(Correction correction) {
        return new Target(words(correction.name()), words(correction.before()), words(correction.after()));
    }

    boolean fits(MentionFact mention) {
        if (!words(mention.name()).equals(name)) {
            return false;
        }
        String mentionBefore = words(mention.before());
        String mentionAfter = words(mention.after());
        if (before.isEmpty() && after.isEmpty()) {
            // As copied from a name that is a sentence of its own; it must not fit any other.
            return mentionBefore.isEmpty() && mentionAfter.isEmpty();
        }
        return (before.isEmpty() || (" " + mentionBefore).endsWith(" " + before))
                && (after.isEmpty() || (mentionAfter + " ").startsWith(after + " "));
    }

    /** Folded words with a blank between: quotation marks and line breaks change when a text is stored again. */
    private static String words(String text) {
        return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
