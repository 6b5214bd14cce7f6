package org.mentionreport.gazetteer;

import java.io.Serializable;

/**
 * A country or the unknown one.
 *
 * @param code ISO 3166-1 alpha-3, or {@code ZZZ}
 * @param alpha2 ISO 3166-1 alpha-2; empty for the unknown one
 */
public record Country(String code, String alpha2, String english, String spanish, String portuguese)
        implements Serializable {

    /** The code of a country that the text does not tell. */
    public static final String UNKNOWN = "ZZZ";
}
