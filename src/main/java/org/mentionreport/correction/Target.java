package org.mentionreport.correction;

import java.util.List;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.text.Folding;

/**
 * Which mention a correction means: the one of its group and name with its words around. The mention's number does not count, as
 * a rule that finds one more in front of it gives it another; words that fit several mentions mean none.
 */
record Target(String groupId, String name, String before, String after) {

    static Target of(Correction correction) {
        return new Target(
                correction.groupId(), words(correction.name()), words(correction.before()), words(correction.after()));
    }

    List<MentionFact> among(List<MentionFact> mentions) {
        return mentions.stream().filter(this::fits).toList();
    }

    private boolean fits(MentionFact mention) {
        if (!mention.groupId().equals(groupId) || !words(mention.name()).equals(name)) {
            return false;
        }
        String mentionBefore = words(mention.before());
        String mentionAfter = words(mention.after());
        if (before.isEmpty() && after.isEmpty()) {
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
