package org.mentionreport.job;

import java.util.Locale;

/** A number with the word for what it counts. */
final class Counted {
    private Counted() {}

    /** As in {@code 1 file} and {@code 1,234 files}: the word takes an s. */
    static String of(long number, String one) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : one + "s");
    }
}
