package org.mentionreport.gazetteer;

import java.io.Serializable;

/**
 * A class of words that a word or phrase belongs to in one language: "a" is an article in English, and "to" in Spanish.
 *
 * @param wordClass see {@link WordClass}
 * @param language {@code en}, {@code es}, {@code pt} or {@code any}
 */
public record LanguageClass(String wordClass, String language) implements Serializable {
    static final String ANY = "any";

    /** Whether it counts in a text; in a text of an unknown language, which is empty, all do. */
    public boolean holdsIn(String textLanguage) {
        return textLanguage.isEmpty() || language.equals(ANY) || language.equals(textLanguage);
    }
}
