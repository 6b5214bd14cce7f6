package org.mentionreport.count;

import java.util.List;

/** The keys that sums are shuffled by: strings, because an enum's hash differs between machines. */
final class SumKey {
    private static final String SEPARATOR = "\t";

    /** The sums there are; each is the first part of its keys. */
    enum Sum {
        MENTION_COUNT,
        GROUP_YEAR,
        COUNTRY_YEAR,
        COUNTRY,
        COVERAGE,
        YEAR
    }

    private SumKey() {}

    static String of(Sum sum, String... parts) {
        return sum.name() + SEPARATOR + String.join(SEPARATOR, parts);
    }

    static Sum sumOf(String key) {
        return Sum.valueOf(key.substring(0, key.indexOf(SEPARATOR)));
    }

    static List<String> partsOf(String key) {
        String[] parts = key.split(SEPARATOR, -1);
        return List.of(parts).subList(1, parts.length);
    }

    /** A year as it stands in a key; null for the unknown one. */
    static Integer year(String part) {
        return part.equals(YearCount.key(null)) ? null : Integer.valueOf(part);
    }
}
