package org.mentionreport.correction;

import java.util.Locale;

/** What became of a correction. */
public enum Outcome {
    APPLIED,
    /** What was found says the same by now. */
    NEEDLESS,
    NO_ARTICLE,
    NO_MENTION,
    /** Its words fit more than one mention: none is corrected, as it might be the wrong one. */
    SEVERAL_MENTIONS,
    /** Another row corrects the same mention or article otherwise. */
    TWICE;

    /** As the reports print it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
