package org.mentionreport.publish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a run, as in {@code 2026-11-23.1}.
 *
 * @param asOf the day the run counts as its own
 * @param number which run of that day, from 1
 */
record RunId(LocalDate asOf, int number) implements Comparable<RunId> {
    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([1-9]\\d{0,8})");
    private static final Comparator<RunId> ORDER =
            Comparator.comparing(RunId::asOf).thenComparing(RunId::number);

    /** The run that a folder's name says, empty where the folder is none of ours. */
    static Optional<RunId> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RunId(LocalDate.parse(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(RunId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return asOf + "." + number;
    }
}
