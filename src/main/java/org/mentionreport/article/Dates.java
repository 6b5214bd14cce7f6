package org.mentionreport.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as they are written: the day stands as it is, no time zone moves it. A date that does not exist, has no year or
 * lies after the day of the run is none.
 */
final class Dates implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String ORDINAL = "(?:st|nd|rd|th|\\.?[ºª°]|o|ro\\.?|er\\.?)?";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2}(?![\\d:hH]))(?!\\d)";
    private static final String DAY_TO_MONTH = "(?: ?[-/. ] ?| (?i:de|of) )";
    private static final String MONTH_TO_YEAR = "(?: ?[-/,.] ?| (?i:de|del) | )['’]?";
    private static final String DAY_TO_YEAR = "(?:,? | (?i:de|del) )";

    /** Two digits of a year in a line of its own may be anything; a time behind them makes it a date. */
    private static final String BEFORE_TIME = "(?=[ |,·–-]{1,3}(?:às |a las )?\\d{1,2}[:h.]\\d{2})";

    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2}) ?([/.·-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern ISO_INSIDE = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

    private final Months months;
    private final Days days;
    private final ProgramDates programs;
    private final List<Pattern> inLetters;

    Dates(Months months, Days days) {
        this.months = months;
        this.days = days;
        this.programs = new ProgramDates(days);
        String month = "(?<month>" + months.pattern() + ")";
        String day = "(?<day>" + months.dayPattern() + ")" + ORDINAL;
        String roman = "(?<month>" + months.romanPattern() + ")";
        this.inLetters = List.of(
                Pattern.compile("(?<!\\d)" + day + DAY_TO_MONTH + month + "\\.?" + MONTH_TO_YEAR + YEAR),
                Pattern.compile("(?<!\\p{L})" + month + "\\.? " + day + DAY_TO_YEAR + YEAR),
                Pattern.compile("(?<!\\d)(?<day>\\d{1,2})" + month + YEAR),
                Pattern.compile("(?<!\\d)(?<year>\\d{4})[-/. ]" + month + "[-/. ](?<day>\\d{1,2})(?!\\d)"),
                Pattern.compile("(?<!\\d)(?<day>\\d{1,2}) ?([-/.]) ?" + roman + " ?\\2 ?" + YEAR),
                Pattern.compile(month + " (?<day>\\d{1,2}) \\d\\d:\\d\\d:\\d\\d(?: [A-Z]{3,5})? " + YEAR));
    }

    /** A regular expression for a date in a line, in letters or digits; without named groups. */
    static String linePattern(Months months) {
        String month = months.pattern();
        return "(?:" + months.dayPattern() + ORDINAL + DAY_TO_MONTH + month + "\\.?" + MONTH_TO_YEAR + "\\d{4}"
                + "|" + month + "\\.? \\d{1,2}" + ORDINAL + DAY_TO_YEAR + "\\d{4}"
                + "|\\d{1,2} ?[-/.] ?" + months.romanPattern() + " ?[-/.] ?\\d{4}"
                + "|\\d{1,2} ?[/.·-] ?\\d{1,2} ?[/.·-] ?\\d{4}|\\d{2}[/.·]\\d{2}[/.·]\\d{2}" + BEFORE_TIME
                + "|\\d{4}[-/]\\d{2}[-/]\\d{2})";
    }

    /**
     * The date that a field or a line states.
     *
     * @param isMonthFirst how 3/4/2017 is to be understood where nothing else tells
     */
    Optional<LocalDate> read(String written, boolean isMonthFirst) {
        String text = written.strip();
        return programs.isOne(text) ? programs.read(text) : inLetters(text).or(() -> numeric(text, isMonthFirst));
    }

    /** The date of a day, a month's name and a year as written. */
    Optional<LocalDate> of(String day, String monthName, String year) {
        return days.of(year, String.valueOf(months.number(monthName)), months.day(day));
    }

    /** The first date with its month in letters. */
    private Optional<LocalDate> inLetters(String text) {
        return inLetters.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .min(Comparator.comparingInt(MatchResult::start))
                .flatMap(date -> of(date.group("day"), date.group("month"), date.group("year")));
    }

    private Optional<LocalDate> numeric(String text, boolean isMonthFirst) {
        Matcher iso = ISO_INSIDE.matcher(text);
        if (iso.find()) {
            return days.of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (!numeric.find()) {
            return Optional.empty();
        }
        boolean firstIsMonth =
                Integer.parseInt(numeric.group(3)) > 12 || (isMonthFirst && Integer.parseInt(numeric.group(1)) <= 12);
        return firstIsMonth
                ? days.of(numeric.group(4), numeric.group(1), numeric.group(3))
                : days.of(numeric.group(4), numeric.group(3), numeric.group(1));
    }
}
