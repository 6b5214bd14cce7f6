package org.mentionreport.gazetteer;

import java.io.Serializable;
import java.util.List;

/**
 * A word or phrase that points to countries.
 *
 * @param name as the catalogue writes it
 * @param kind what it is
 * @param countries alpha-3 codes, sorted; empty for {@code NEVER}
 * @param capital which of its words is the first with a capital in the catalogue ("en Esmeraldas": 1), or -1 for none; where
 *     texts have no capital there, it is another word
 * @param supported whether it is ambiguous and counts only where the article names its country otherwise
 */
public record Place(String name, Kind kind, List<String> countries, int capital, boolean supported)
        implements Serializable {

    /** What a place is; {@code NEVER} is a longer phrase that holds a place and points nowhere ("The Washington Post"). */
    public enum Kind {
        COUNTRY,
        CAPITAL,
        BELOW,
        REGION,
        DEMONYM,
        NEVER
    }

    public Place {
        countries = countries.stream().sorted().toList();
    }
}
