package org.mentionreport.correction;

import org.mentionreport.gazetteer.Correction;

/**
 * A correction with what became of it.
 *
 * @param mentionId the mention that it fits; empty where there is none, or where it corrects an article
 * @param found what stood there before; empty where nothing did
 */
public record Treated(Correction correction, Outcome outcome, String mentionId, String found) {

    /** Whether it changed something. */
    public boolean isApplied() {
        return outcome == Outcome.APPLIED;
    }
}
