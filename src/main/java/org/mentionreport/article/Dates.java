package org.mentionreport.article;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as they are written: the day stands as it is, no time zone moves it. A date that does not exist, has no year or
 * lies after the day of the run is none.
 */
final class Dates implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EARLIEST_YEAR = 1800;

    private static final Pattern ISO = Pattern.compile("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d).*");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?$");
    private static final Pattern EPOCH = Pattern.compile("^\\d{9,10}(?:\\.\\d+)?$|^\\d{12,13}$");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern IN_PATH = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:/(\\d{1,2})/(\\d{1,2})(?!\\d)|-(\\d{2})-(\\d{2})(?!\\d)|(\\d{2})(\\d{2})(?!\\d))");

    private static final Pattern FOLDERS = Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})/(\\d{1,2})/");

    private final Months months;
    private final LocalDate asOf;
    private final Pattern dayFirst;
    private final Pattern monthFirst;

    Dates(Months months, LocalDate asOf) {
        this.months = months;
        this.asOf = asOf;
        String month = "(?<month>" + months.pattern() + ")\\.?";
        this.dayFirst = Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|º|ª|°|o)?(?: ?[-/ ] ?| (?i:de|of) )"
                + month + "(?: ?[-/,] ?| (?i:de|del) | )(?<year>\\d{4}|\\d{2}(?![\\d:hH]))(?!\\d)");
        this.monthFirst = Pattern.compile("(?<!\\p{L})" + month
                + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? | (?i:de|del) )(?<year>\\d{4}|\\d{2}(?![\\d:hH]))(?!\\d)");
    }

    /** A regular expression for a date in a line, in letters or digits; without named groups. */
    static String linePattern(String month) {
        return "(?:\\d{1,2}(?:st|nd|rd|th|º|ª|°)?(?: ?[-/ ] ?| (?i:de) )" + month
                + "\\.?(?: ?[-/,] ?| (?i:de|del) | )\\d{4}"
                + "|" + month + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? | (?i:de|del) )\\d{4}"
                + "|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{4}-\\d{2}-\\d{2})";
    }

    /**
     * The date that a field or a line states.
     *
     * @param isMonthFirst how 3/4/2017 is to be understood where nothing else tells
     */
    Optional<LocalDate> read(String written, boolean isMonthFirst) {
        String text = written.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(3), iso.group(4));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        return firstOf(inLetters(text), numeric(text, isMonthFirst));
    }

    /** The date of a day, a month's name and a year as written. */
    Optional<LocalDate> of(String day, String monthName, String year) {
        return date(year, String.valueOf(months.number(monthName)), day);
    }

    /** The whole date that an address's path holds. */
    Optional<LocalDate> inAddress(String url) {
        Matcher path = IN_PATH.matcher(url);
        while (path.find()) {
            int month = path.group(2) != null ? 2 : path.group(4) != null ? 4 : 6;
            Optional<LocalDate> date = date(path.group(1), path.group(month), path.group(month + 1));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The day that an address's folders are named by, as publishing programs name them. */
    Optional<LocalDate> ofFolders(String url) {
        Matcher folders = FOLDERS.matcher(url);
        return folders.find() ? date(folders.group(1), folders.group(2), folders.group(3)) : Optional.empty();
    }

    private Optional<LocalDate> inLetters(String text) {
        for (Pattern pattern : new Pattern[] {dayFirst, monthFirst}) {
            Matcher date = pattern.matcher(text);
            if (date.find()) {
                return of(date.group("day"), date.group("month"), date.group("year"));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> numeric(String text, boolean isMonthFirst) {
        Matcher iso =
                Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)").matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (!numeric.find()) {
            return Optional.empty();
        }
        boolean firstIsMonth =
                Integer.parseInt(numeric.group(3)) > 12 || (isMonthFirst && Integer.parseInt(numeric.group(1)) <= 12);
        return firstIsMonth
                ? date(numeric.group(4), numeric.group(1), numeric.group(3))
                : date(numeric.group(4), numeric.group(3), numeric.group(1));
    }

    private Optional<LocalDate> epoch(String text) {
        long number = Long.parseLong(text.replaceAll("\\..*", ""));
        Instant instant = text.length() >= 12 && text.indexOf('.') < 0
                ? Instant.ofEpochMilli(number)
                : Instant.ofEpochSecond(number);
        return published(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private Optional<LocalDate> date(String year, String month, String day) {
        int fullYear = Integer.parseInt(year);
        int monthNumber = Integer.parseInt(month);
        int dayNumber = Integer.parseInt(day);
        try {
            if (year.length() > 2) {
                return published(LocalDate.of(fullYear, monthNumber, dayNumber));
            }
            LocalDate thisCentury = LocalDate.of(2000 + fullYear, monthNumber, dayNumber);
            return Optional.of(
                    thisCentury.isAfter(asOf) ? LocalDate.of(1900 + fullYear, monthNumber, dayNumber) : thisCentury);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> published(LocalDate date) {
        return date.isAfter(asOf) || date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date);
    }

    private static Optional<LocalDate> firstOf(Optional<LocalDate> first, Optional<LocalDate> second) {
        return first.isPresent() ? first : second;
    }
}
