package org.mentionreport.duplicate;

import java.io.Serializable;
import org.mentionreport.facts.Wording;

/** A version with its wording. */
record Text(Version version, Wording wording) implements Serializable {

    /** How alike this text and another are. */
    Likeness likeness(Text other) {
        return Matching.of(wording, other.wording);
    }
}
