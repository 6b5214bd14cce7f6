package org.mentionreport.corpus;

/** What a record may say of an article, whatever its source calls it. The settings map a source's names to these. */
public enum Field {
    TEXT,
    TITLE,
    PUBLISHED,
    URL,
    LANGUAGE,
    SECTION,
    OUTLET
}
