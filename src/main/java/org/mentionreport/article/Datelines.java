package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;

/** Finds datelines and dated header lines by the patterns of the language folder. */
final class Datelines implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<String> KINDS = List.of(
            "start",
            "sentence",
            "headline",
            "place",
            "header",
            "signed",
            "masthead",
            "other",
            "event",
            "digest",
            "inside");

    private static final int LONGEST_HEADER = 160;
    private static final Pattern BETWEEN = Pattern.compile("^[\\s|·•/,;–—-]+|[\\s|·•/,;–—-]+$");

    /** What a place in a text turned out to be. */
    record Match(int start, int end, String place, String section, Optional<LocalDate> date) {}

    private record Rule(String kind, Pattern pattern) implements Serializable {

        boolean isOf(String asked) {
            return kind.equals(asked) || (asked.equals("header") && kind.equals("signed"));
        }
    }

    private final ArrayList<Rule> rules = new ArrayList<>();
    private final Dates dates;

    private Datelines(Dates dates) {
        this.dates = dates;
    }

    static Datelines load(Path folder, Months months, Dates dates, List<Fault> faults) {
        Datelines datelines = new Datelines(dates);
        int faultsBefore = faults.size();
        DatelineParts parts = DatelineParts.load(folder, months, faults);
        if (faults.size() > faultsBefore) {
            // Without one of its parts every pattern would seem wrong.
            return datelines;
        }
        for (Row row : DataFile.read(folder, "datelines.csv", List.of("kind", "pattern", "example"), faults)) {
            if (!KINDS.contains(row.get("kind"))) {
                faults.add(row.fault(
                        "there is no kind of dateline '" + row.get("kind") + "'",
                        "Use one of " + String.join(", ", KINDS)));
            }
            RowPattern.withExample(row, parts.putInto(row.get("pattern")), faults)
                    .ifPresent(pattern -> datelines.rules.add(new Rule(row.get("kind"), pattern)));
        }
        return datelines;
    }

    /** The dateline that a body begins with. */
    Optional<Match> atStart(String text, boolean isMonthFirst) {
        return first("start", text, false, isMonthFirst).or(() -> first("headline", text, false, isMonthFirst));
    }

    /** What a body begins with and may be its dateline, or the first words of a story of that day. */
    Optional<Match> sentenceAtStart(String text, boolean isMonthFirst) {
        return first("sentence", text, false, isMonthFirst);
    }

    /** The place that a body begins with and that stays in it, for it may be a name as well. */
    Optional<Match> placeAtStart(String text) {
        return first("place", text, false, true);
    }

    /** The dateline behind a headline on the same line. */
    Optional<Match> afterHeadline(String text) {
        return first("headline", text.substring(0, Math.min(text.length(), 400)), true, true);
    }

    /** The place of the first dispatch in a digest. */
    Optional<Match> inside(String text) {
        return first("inside", text.substring(0, Math.min(text.length(), 600)), true, true);
    }

    /** What a line of a page's head says, if it is a dated one. */
    Optional<Match> header(String line, boolean isMonthFirst) {
        return line.length() > LONGEST_HEADER
                ? Optional.empty()
                : first("header", withoutOthers(line), false, isMonthFirst);
    }

    /** Whether a dated line of a page's head says itself that the date is the article's. */
    boolean isSigned(String line) {
        return matches("signed", withoutOthers(line));
    }

    /** Whether a dated line of a page's head may be the day on which the page was read. */
    boolean isMasthead(String line) {
        return matches("masthead", line);
    }

    /** Whether a line of a page's head holds nothing but dates that are not the publication's. */
    boolean isOther(String line) {
        return line.length() <= LONGEST_HEADER && withoutOthers(line).isEmpty();
    }

    /** The date of publication that a field states. */
    Optional<LocalDate> stated(String written, boolean isMonthFirst) {
        return dates.read(withoutOthers(written), isMonthFirst);
    }

    /** What is left of a line or field without the dates that are not the publication's, and the signs between. */
    private String withoutOthers(String line) {
        String left = line;
        for (Rule rule : rules) {
            left = rule.kind().equals("other") ? rule.pattern().matcher(left).replaceAll(" ") : left;
        }
        return left.equals(line) ? line : BETWEEN.matcher(left).replaceAll("");
    }

    /** Whether a line of a page's head says the section as well. */
    boolean isHeadWithSection(String line, boolean isMonthFirst) {
        return header(line, isMonthFirst)
                .filter(head -> !head.section().isEmpty())
                .isPresent();
    }

    /** Whether a line of a page's head says that the page is about an event. */
    boolean isEvent(String line) {
        return matches("event", line);
    }

    private boolean matches(String kind, String line) {
        return rules.stream()
                .anyMatch(rule ->
                        rule.kind().equals(kind) && rule.pattern().matcher(line).matches());
    }

    /** The date in the name of a digest. */
    Optional<Match> digest(String text) {
        return first("digest", text.substring(0, Math.min(text.length(), 250)).replace('\n', ' '), false, false);
    }

    private Optional<Match> first(String kind, String text, boolean anywhere, boolean isMonthFirst) {
        boolean wholeLine = kind.equals("header") || kind.equals("digest");
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            boolean found = rule.isOf(kind)
                    && (wholeLine
                            ? matcher.matches()
                            : anywhere ? findsAfterBreak(matcher, text) : matcher.lookingAt());
            if (found) {
                Optional<LocalDate> date = date(matcher, isMonthFirst);
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

    private Optional<LocalDate> date(Matcher matcher, boolean isMonthFirst) {
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
