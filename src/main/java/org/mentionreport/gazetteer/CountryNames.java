package org.mentionreport.gazetteer;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of a country in the three languages, from CLDR. */
final class CountryNames {
    private static final List<ULocale> LOCALES =
            List.of(ULocale.ENGLISH, new ULocale("es"), new ULocale("es_MX"), new ULocale("pt"), new ULocale("pt_PT"));

    private CountryNames() {}

    /** The name that reports print. */
    static String display(String alpha2, String language) {
        return ULocale.getDisplayCountry("und_" + alpha2, new ULocale(language));
    }

    /** All the ways to write a country's name that CLDR knows: long and short, brackets and "&" resolved. */
    static Set<String> written(String alpha2) {
        Set<String> names = new LinkedHashSet<>();
        for (ULocale locale : LOCALES) {
            for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
                String name = LocaleDisplayNames.getInstance(locale, length).regionDisplayName(alpha2);
                if (!name.equals(alpha2)) {
                    addForms(name, names);
                }
            }
        }
        return names;
    }

    private static void addForms(String name, Set<String> names) {
        int bracket = name.indexOf('(');
        if (bracket > 0) {
            names.add(name.substring(0, bracket).strip());
            names.add(name.substring(bracket + 1).replace(")", "").strip());
        } else if (name.contains("&")) {
            for (String and : List.of("and", "y", "e")) {
                names.add(name.replace("&", and));
            }
        } else {
            names.add(name);
        }
    }
}
