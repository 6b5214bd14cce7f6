package org.mentionreport.corpus;

/** What a record may say of an article, whatever its source calls it. The settings map a source's names to these. */
public enum Field {
    TEXT,
    TITLE,
    PUBLISHED,
    /** When the source fetched it; says nothing of the article, but tells a crawler's clock from its date. */
    FETCHED,
    URL,
    LANGUAGE,
    SECTION,
    OUTLET
}
