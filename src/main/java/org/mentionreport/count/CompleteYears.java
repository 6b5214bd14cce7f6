package org.mentionreport.count;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * Which years are counted whole. The year of the run is not over; the first and the last year of the input are cut where
 * the input begins after January or ends before December; and a report may cover a part of a year, or nothing of it.
 */
final class CompleteYears {
    private final LocalDate asOf;
    private final Covered covered;
    private final LocalDate first;
    private final LocalDate last;

    CompleteYears(LocalDate asOf, Covered covered, Collection<Tally> years) {
        this.asOf = asOf;
        this.covered = covered;
        this.first = years.stream()
                .map(Tally::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        this.last = years.stream()
                .map(Tally::last)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean holds(int year) {
        boolean over = year < asOf.getYear();
        boolean cutBefore = year == first.getYear() && first.getMonth() != Month.JANUARY;
        boolean cutBehind = year == last.getYear() && last.getMonth() != Month.DECEMBER;
        boolean isCovered =
                covered.coversDate(LocalDate.of(year, 1, 1)) && covered.coversDate(LocalDate.of(year, 12, 31));
        return over && !cutBefore && !cutBehind && isCovered;
    }
}
