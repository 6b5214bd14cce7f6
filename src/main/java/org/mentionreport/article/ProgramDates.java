package org.mentionreport.article;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as programs write them: ISO 8601 and its like, and numbers that count from 1970 on. */
record ProgramDates(Days days) implements Serializable {
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d).*");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?");
    private static final Pattern COUNTED =
            Pattern.compile("(?:/Date\\()?(\\d{1,19}(?:\\.\\d{1,19})?(?:[eE]\\+?\\d{1,2})?)(?:(?:[-+]\\d{4})?\\)/)?");

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** What is counted, by the number of digits: those of the years from 1973 on. */
    private static final Map<Integer, ChronoUnit> UNITS = Map.of(
            9, ChronoUnit.SECONDS,
            10, ChronoUnit.SECONDS,
            12, ChronoUnit.MILLIS,
            13, ChronoUnit.MILLIS,
            15, ChronoUnit.MICROS,
            16, ChronoUnit.MICROS,
            18, ChronoUnit.NANOS,
            19, ChronoUnit.NANOS);

    /** Whether a text is one; then {@link #read} says which, if it is a day at all. */
    boolean isOne(String text) {
        return ISO.matcher(text).matches()
                || COMPACT.matcher(text).matches()
                || COUNTED.matcher(text).matches();
    }

    Optional<LocalDate> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return days.ofProgram(days.of(iso.group(1), iso.group(3), iso.group(4)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return days.ofProgram(days.of(compact.group(1), compact.group(2), compact.group(3)));
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches() ? days.ofProgram(counted(new BigDecimal(counted.group(1)))) : Optional.empty();
    }

    private Optional<LocalDate> counted(BigDecimal number) {
        if (number.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        long whole = number.longValue();
        return Optional.ofNullable(UNITS.get(Long.toString(whole).length()))
                .map(unit -> Instant.EPOCH.plus(whole, unit))
                .flatMap(instant -> days.of(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
    }
}
