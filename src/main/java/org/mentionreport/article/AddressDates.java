package org.mentionreport.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in the path of an article's address. */
final class AddressDates implements Serializable {
    private static final long serialVersionUID = 1;

    /** What keeps other sites' pages has their address behind its own, and the day on which it kept them before that. */
    private static final Pattern KEPT_BY = Pattern.compile("^[^?#]+(?=https?:/)");

    private static final Pattern NOT_PATH = Pattern.compile("^(?:[a-zA-Z]+:)?//[^/]*|[?#].*$", Pattern.DOTALL);

    /** No digit and no word before it: gd1977 is a name. */
    private static final String YEAR = "(?<!\\d)(?<!\\p{L}{2})(?<year>(?:19|20)\\d\\d)";

    private static final String TWO_OF_MONTH = "(?<month>\\d\\d)";
    private static final String TWO_OF_DAY = "(?<day>\\d\\d)";
    private static final String END = "(?!\\d)";

    /** A number with words behind it begins a headline: /2019/05/10-ways. */
    private static final String END_OF_FOLDER = "(?=[/.]|$)";

    private final Dates dates;
    private final Days days;
    private final Pattern folders;
    private final Pattern named;
    private final List<Pattern> anywhere;

    AddressDates(Months months, Dates dates, Days days) {
        this.dates = dates;
        this.days = days;
        this.folders = Pattern.compile("/(?<year>(?:19|20)\\d\\d)/(?<month>\\d{1,2})/(?<day>\\d{1,2})/");
        this.named = Pattern.compile(
                "/(?<year>(?:19|20)\\d\\d)/(?<month>" + months.pattern() + ")/(?<day>\\d{1,2})" + END_OF_FOLDER);
        this.anywhere = List.of(
                Pattern.compile(YEAR + "/(?<month>\\d{1,2})/(?<day>\\d{1,2})" + END_OF_FOLDER),
                Pattern.compile(YEAR + "([-_.])" + TWO_OF_MONTH + "\\2" + TWO_OF_DAY + END),
                Pattern.compile(YEAR + TWO_OF_MONTH + TWO_OF_DAY + END),
                Pattern.compile("[-_](?<year>(?:19|20)\\d\\d)" + TWO_OF_MONTH + TWO_OF_DAY + "(?:\\d{4}|\\d{6})" + END),
                Pattern.compile("/(?<year>(?:19|20)\\d\\d)-?" + TWO_OF_MONTH + "/" + TWO_OF_DAY + "/"),
                Pattern.compile("/(?<year>(?:19|20)\\d\\d)/" + TWO_OF_MONTH + TWO_OF_DAY + "/"));
    }

    /** The whole date that an address's path holds. */
    Optional<LocalDate> anywhere(String url) {
        String path = path(url);
        return named(path).or(() -> anywhere.stream()
                .flatMap(pattern -> numbered(pattern, path).stream())
                .findFirst());
    }

    /** The day that an address's folders are named by, as publishing programs name them. */
    Optional<LocalDate> ofFolders(String url) {
        String path = path(url);
        return numbered(folders, path).or(() -> named(path));
    }

    private Optional<LocalDate> numbered(Pattern pattern, String path) {
        Optional<LocalDate> day = Optional.empty();
        Matcher date = pattern.matcher(path);
        while (day.isEmpty() && date.find()) {
            day = days.of(date.group("year"), date.group("month"), date.group("day"));
        }
        return day;
    }

    private Optional<LocalDate> named(String path) {
        Matcher date = named.matcher(path);
        return date.find() ? dates.of(date.group("day"), date.group("month"), date.group("year")) : Optional.empty();
    }

    private static String path(String url) {
        return NOT_PATH.matcher(KEPT_BY.matcher(url).replaceFirst("")).replaceAll("");
    }
}
