package org.mentionreport.mention;

import java.util.List;
import org.mentionreport.gazetteer.Place;

/**
 * A word or phrase of a sentence that points to countries.
 *
 * @param from its first word
 * @param to one past its last word
 * @param kind of the place
 * @param countries alpha-3 codes, sorted
 * @param role what it does there
 */
record Evidence(int from, int to, Place.Kind kind, List<String> countries, Role role) {

    boolean isDemonym() {
        return kind == Place.Kind.DEMONYM;
    }
}
