package org.mentionreport.gazetteer;

import java.io.Serializable;
import java.util.List;

/**
 * What an ambiguous name needs in order to count: conditions that must all hold.
 */
public record Need(List<Condition> conditions) implements Serializable {

    public Need {
        conditions = List.copyOf(conditions);
    }

    /** Where a condition looks. */
    public enum Where {
        /** An unambiguous name of the same group stands somewhere in the article. */
        FULL,
        /** A word on crime stands in the sentence. */
        CONTEXT,
        /** The words stand directly before the name. */
        BEFORE,
        /** The words stand directly after the name. */
        AFTER,
        /** The words stand within six words of the name, in its sentence. */
        NEAR,
        /** One of the countries is named somewhere in the article. */
        COUNTRY,
        /** The words do not stand in the sentence. */
        WITHOUT,
        /** The article is written in the language. */
        LANGUAGE
    }

    /**
     * One thing that must be there.
     *
     * @param words the word class that is looked for (see {@link WordClass}), or the language; empty where none is
     * @param countries alpha-3 codes; empty where none is looked for
     */
    public record Condition(Where where, String words, List<String> countries) implements Serializable {

        public Condition {
            countries = List.copyOf(countries);
        }
    }
}
