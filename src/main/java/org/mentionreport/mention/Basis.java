package org.mentionreport.mention;

import java.util.Locale;

/** What settled the countries of a mention, the nearest first (the definition's order). */
public enum Basis {
    SENTENCE,
    PARAGRAPH,
    ARTICLE,
    ORIGIN,
    NONE;

    /** As the reports print it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
