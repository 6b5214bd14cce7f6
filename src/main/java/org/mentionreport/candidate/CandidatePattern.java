package org.mentionreport.candidate;

import java.io.Serializable;
import java.util.List;

/**
 * What must stand around a name.
 *
 * @param name as the reports print it
 * @param language of the articles it is looked for in; {@code any} for all
 * @param before what stands in front of the name, the nearest last
 * @param after what stands behind it, the nearest first
 * @param signs what else must be there
 * @param weight how sure it makes the name
 */
record CandidatePattern(
        String name, String language, List<Element> before, List<Element> after, List<Sign> signs, int weight)
        implements Serializable {

    /** What stands nowhere in particular. */
    enum Sign {
        HEADED,
        SOFT_HEADED,
        ACRONYM,
        CRIME
    }

    /** What an element is. */
    enum Kind {
        WORD,
        CLASS,
        COMMA,
        GROUP,
        GAP
    }

    /**
     * One element.
     *
     * @param wordClass for a class
     * @param word number in the lexicon, for a word
     */
    record Element(Kind kind, String wordClass, int word) implements Serializable {}

    CandidatePattern {
        before = List.copyOf(before);
        after = List.copyOf(after);
        signs = List.copyOf(signs);
    }

    boolean isOf(String articleLanguage) {
        return language.equals(CandidateWords.ANY) || articleLanguage.isEmpty() || language.equals(articleLanguage);
    }
}
