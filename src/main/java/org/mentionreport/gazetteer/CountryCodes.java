package org.mentionreport.gazetteer;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codes of ISO 3166-1, and those that everybody uses for Kosovo, which has none. */
final class CountryCodes {
    private static final String KOSOVO_ALPHA_2 = "XK";
    private static final String KOSOVO = "XKX";
    private static final Map<String, String> ALPHA_2 = Arrays.stream(ULocale.getISOCountries())
            .filter(alpha2 -> !alpha2.equals(KOSOVO_ALPHA_2))
            .collect(Collectors.toMap(alpha2 -> new ULocale("", alpha2).getISO3Country(), alpha2 -> alpha2));

    private CountryCodes() {}

    /** The alpha-2 code that belongs to an alpha-3 code; empty where there is no such country. */
    static Optional<String> alpha2(String alpha3) {
        return Optional.ofNullable(alpha3.equals(KOSOVO) ? KOSOVO_ALPHA_2 : ALPHA_2.get(alpha3));
    }
}
