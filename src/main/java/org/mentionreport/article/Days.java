package org.mentionreport.article;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which an article can have been published: they exist, and are none after the day of the run.
 *
 * @param asOf the day of the run
 */
record Days(LocalDate asOf) implements Serializable {
    private static final int EARLIEST_YEAR = 1800;

    /** Where programs begin to count: what they write in place of no date. */
    private static final Set<LocalDate> ZEROS = Set.of(
            LocalDate.of(1899, 12, 30), LocalDate.of(1900, 1, 1), LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 1));

    /** The day of a date in digits; a year of two digits is the last that has passed. */
    Optional<LocalDate> of(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (year.length() > 2) {
            return of(number, month, day);
        }
        Optional<LocalDate> thisCentury = of(2000 + number, month, day);
        return thisCentury.isPresent() ? thisCentury : of(1900 + number, month, day);
    }

    private Optional<LocalDate> of(int year, String month, String day) {
        try {
            return of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> of(LocalDate day) {
        return Optional.of(day).filter(one -> !one.isAfter(asOf) && one.getYear() >= EARLIEST_YEAR);
    }

    /** The same of what a program wrote. */
    Optional<LocalDate> ofProgram(Optional<LocalDate> day) {
        return day.filter(one -> !ZEROS.contains(one));
    }
}
