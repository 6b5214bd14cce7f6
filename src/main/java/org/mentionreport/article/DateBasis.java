package org.mentionreport.article;

import java.util.Locale;

/** What a publication date was read from, the surest first. */
public enum DateBasis {
    METADATA,
    HEADER,
    DATELINE,
    ADDRESS,
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
