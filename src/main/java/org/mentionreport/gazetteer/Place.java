package org.mentionreport.gazetteer;

import java.io.Serializable;
import java.util.List;

/**
 * A word or phrase that points to countries.
 *
 * @param name as the catalogue writes it
 * @param kind what it is
 * @param countries alpha-3 codes, sorted; empty for {@code NEVER}
 * @param capitals which of its words have a capital in the catalogue ("en Esmeraldas": the second); where texts have none there,
 *     it is another word
 * @param supported whether it is ambiguous and counts only where the article names its country otherwise
 */
public record Place(String name, Kind kind, List<String> countries, List<Integer> capitals, boolean supported)
        implements Serializable {

    /** What a place is; {@code NEVER} is a longer phrase that holds a place and points nowhere ("The Washington Post"). */
    public enum Kind {
        COUNTRY,
        CAPITAL,
        BELOW,
        REGION,
        DEMONYM,
        LEADER,
        NEVER
    }

    public Place {
        countries = countries.stream().sorted().toList();
        capitals = List.copyOf(capitals);
    }
}
