package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentionreport.datafile.Fault;

/** Finds datelines, bylines and dated header lines by the patterns of the language folder. */
final class Datelines implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_HEADER = 160;
    private static final Pattern BETWEEN = Pattern.compile("^[\\s|·•/,;–—-]+|[\\s|·•/,;–—-]+$");

    /** What a place in a text turned out to be. */
    record Match(int start, int end, String place, String section, Optional<LocalDate> date) {}

    private final DatelineRules rules;
    private final Dates dates;

    /** How 3/4/2017 is to be understood where nothing else tells. */
    private final boolean isMonthFirst;

    private Datelines(DatelineRules rules, Dates dates, boolean isMonthFirst) {
        this.rules = rules;
        this.dates = dates;
        this.isMonthFirst = isMonthFirst;
    }

    /** Day before month, until a record is at hand. */
    static Datelines load(Path folder, Months months, Dates dates, List<Fault> faults) {
        return new Datelines(DatelineRules.load(folder, months, faults), dates, false);
    }

    /** The same for a record that has this order of day and month. */
    Datelines inOrder(boolean ofMonthFirst) {
        return new Datelines(rules, dates, ofMonthFirst);
    }

    /** The dateline that a body begins with. */
    Optional<Match> atStart(String text) {
        return first("start", text, false).or(() -> first("headline", text, false));
    }

    /** What a body begins with and may be its dateline, or the first words of a story of that day. */
    Optional<Match> sentenceAtStart(String text) {
        return first("sentence", text, false);
    }

    /** The place that a body begins with and that stays in it, for it may be a name as well. */
    Optional<Match> placeAtStart(String text) {
        return first("place", text, false);
    }

    /** The dateline behind a headline on the same line. */
    Optional<Match> afterHeadline(String text) {
        return first("headline", text.substring(0, Math.min(text.length(), 400)), true);
    }

    /** The place of the first dispatch in a digest. */
    Optional<Match> inside(String text) {
        return first("inside", text.substring(0, Math.min(text.length(), 600)), true);
    }

    /** What a line of a page's head says, if it is a dated one. */
    Optional<Match> header(String line) {
        return line.length() > LONGEST_HEADER ? Optional.empty() : first("header", withoutOthers(line), false);
    }

    /** Whether a dated line of a page's head says itself that the date is the article's. */
    boolean isSigned(String line) {
        return rules.match("signed", withoutOthers(line));
    }

    /** Whether a dated line of a page's head may be the day on which the page was read. */
    boolean isMasthead(String line) {
        return rules.match("masthead", line);
    }

    /** Whether a line of a page's head holds nothing but dates that are not the publication's. */
    boolean isOther(String line) {
        return line.length() <= LONGEST_HEADER && withoutOthers(line).isEmpty();
    }

    /** The date of publication that a field states. */
    Optional<LocalDate> stated(String written) {
        return dates.read(withoutOthers(written), isMonthFirst);
    }

    /** The same, where day and month stand in the other order. */
    Optional<LocalDate> statedOtherwise(String written) {
        return dates.read(withoutOthers(written), !isMonthFirst);
    }

    /** What is left of a line or field without the dates that are not the publication's, and the signs between. */
    private String withoutOthers(String line) {
        String left = line;
        for (Pattern other : rules.of("other")) {
            left = other.matcher(left).replaceAll(" ");
        }
        return left.equals(line) ? line : BETWEEN.matcher(left).replaceAll("");
    }

    /** Whether a line of a page's head says the section as well. */
    boolean isHeadWithSection(String line) {
        return header(line).filter(head -> !head.section().isEmpty()).isPresent();
    }

    /** Whether a line says who wrote a story, and nothing else. */
    boolean isByline(String line) {
        return rules.match("byline", line);
    }

    /** Whether a line of a page's head says that the page is about an event. */
    boolean isEvent(String line) {
        return rules.match("event", line);
    }

    /** The date in the name of a digest. */
    Optional<Match> digest(String text) {
        return first("digest", text.substring(0, Math.min(text.length(), 250)).replace('\n', ' '), false);
    }

    private Optional<Match> first(String kind, String text, boolean anywhere) {
        boolean wholeLine = kind.equals("header") || kind.equals("digest");
        for (Pattern pattern : rules.of(kind)) {
            Matcher matcher = pattern.matcher(text);
            boolean found =
                    wholeLine ? matcher.matches() : anywhere ? findsAfterBreak(matcher, text) : matcher.lookingAt();
            if (found) {
                Optional<LocalDate> date = date(matcher);
                if (!wholeLine || date.isPresent()) {
                    return Optional.of(new Match(
                            matcher.start(), matcher.end(), group(matcher, "place"), group(matcher, "section"), date));
                }
            }
        }
        return Optional.empty();
    }

    /** Inside a line a place begins behind a blank; in a headline in capitals, behind a wide one. */
    private static boolean findsAfterBreak(Matcher matcher, String text) {
        int from = 0;
        while (matcher.find(from)) {
            int start = matcher.start();
            boolean isWide = start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2));
            if (start == 0
                    || (text.charAt(start - 1) == ' ' && (isWide || Character.isLowerCase(text.charAt(start - 2))))) {
                return true;
            }
            from = start + 1;
        }
        return false;
    }

    private Optional<LocalDate> date(Matcher matcher) {
        String whole = group(matcher, "date");
        if (!whole.isEmpty()) {
            return dates.read(whole, isMonthFirst);
        }
        String year = group(matcher, "year");
        return year.isEmpty() ? Optional.empty() : dates.of(group(matcher, "day"), group(matcher, "month"), year);
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return "";
        }
        String value = matcher.group(name);
        return value == null ? "" : value.strip();
    }
}
