package org.mentionreport.report.excel;

import java.util.List;
import java.util.Locale;

/** Every text of the workbook, with the values that it names in braces. The words are in the language file. */
enum Phrase {
    NUMBER_GROUPING,
    NUMBER_DECIMAL,
    UNKNOWN,
    YES,
    NO,
    NONE,
    PAGE,

    SHEET_SUMMARY,
    SHEET_COUNTRIES,
    SHEET_GROUPS,
    SHEET_COUNTS,
    SHEET_MENTIONS,
    SHEET_METHOD,

    COLUMN_COUNTRY,
    COLUMN_COUNTRY_CODE,
    COLUMN_GROUP,
    COLUMN_YEAR,
    COLUMN_MENTIONS,
    COLUMN_ARTICLES,
    COLUMN_ARTICLES_READ,
    COLUMN_WITH_MENTION,
    COLUMN_PER_1000,
    COLUMN_COUNTRIES,
    COLUMN_GROUPS,
    COLUMN_COMPLETE,
    COLUMN_FIRST,
    COLUMN_LAST,
    COLUMN_COUNT_ID,
    COLUMN_PUBLISHED,
    COLUMN_BEFORE,
    COLUMN_NAME,
    COLUMN_AFTER,
    COLUMN_BASIS,
    COLUMN_EVIDENCE,
    COLUMN_TITLE,
    COLUMN_LINK,
    LINK,
    COLUMN_OUTLET,
    COLUMN_ROW_ID,
    COLUMN_ALL_YEARS,
    COLUMN_UNKNOWN_YEAR,
    COLUMN_REASON,
    COLUMN_MEANING,
    COLUMN_RECORDS,
    COLUMN_CHANGE,

    SUMMARY_TITLE,
    SUMMARY_PERIOD("first", "last", "asof"),
    SUMMARY_NO_PERIOD("asof"),
    SUMMARY_READ("seen", "articles", "duplicates", "rejected", "inputs"),
    SUMMARY_INPUTS_MORE("more"),
    SUMMARY_MENTIONS,
    SUMMARY_ARTICLES("read", "rate"),
    SUMMARY_GROUPS("countries"),
    SUMMARY_TOP_GROUPS,
    SUMMARY_TOP_COUNTRIES,
    SUMMARY_COMPARISON("year", "before"),
    SUMMARY_NO_COMPARISON,
    SUMMARY_CHART,
    SUMMARY_CHART_SERIES,
    SUMMARY_CHART_ALT("first", "last"),
    SUMMARY_CHART_LIGHT,

    CHANGE_NOT_ENOUGH,
    CHANGE_NOT_ENOUGH_WHY,
    CHANGE_UNCLEAR,
    CHANGE_UNCLEAR_WHY,
    CHANGE_CLEAR_WHY,

    SCOPE_TITLE,
    SCOPE_SINCE("date"),
    SCOPE_UNTIL("date"),
    SCOPE_COUNTRIES("names"),
    SCOPE_GROUPS("names"),
    SCOPE_NOTE("what"),

    NOTE_TITLE,
    NOTE_PRESENCE,
    NOTE_UNKNOWN_COUNTRY("mentions", "share"),
    NOTE_UNKNOWN_YEAR("articles", "share"),
    NOTE_ADD_UP,
    NOTE_COVERAGE("least", "leastyear", "most", "mostyear"),
    NOTE_INCOMPLETE("years"),
    NOTE_REJECTED("rejected", "seen", "notarticle"),
    NOTE_CATALOGUE("groups", "names"),
    NOTE_ROLL_UP("groups"),

    COUNTRIES_TITLE,
    COUNTRIES_NOTE,
    COUNTRIES_TOTAL,
    GROUPS_TITLE,
    GROUPS_NOTE,
    GROUPS_TOTAL,
    COUNTS_TITLE,
    COUNTS_NOTE,
    MENTIONS_TITLE,
    MENTIONS_NOTE("rows"),
    MENTIONS_CUT("rows", "all"),
    MENTIONS_LINKS_CUT("links"),

    METHOD_TITLE,
    METHOD_WORDS,
    METHOD_ARTICLE_TERM,
    METHOD_ARTICLE,
    METHOD_GROUP_TERM,
    METHOD_GROUP("groups", "names"),
    METHOD_MENTION_TERM,
    METHOD_MENTION,
    METHOD_COUNTRY_TERM,
    METHOD_COUNTRY("places"),
    METHOD_SEVERAL_TERM,
    METHOD_SEVERAL,
    METHOD_YEAR_TERM,
    METHOD_YEAR,
    METHOD_RATE_TERM,
    METHOD_RATE,
    METHOD_COPY_TERM,
    METHOD_COPY,
    METHOD_PRESENCE_TERM,
    METHOD_PRESENCE,
    METHOD_ROLL_UP_TERM,
    METHOD_COVERAGE,
    METHOD_COVERAGE_NOTE,
    METHOD_REJECTED,
    METHOD_DUPLICATES,
    METHOD_DUPLICATES_COLUMN,
    METHOD_SUM,
    METHOD_SUM_SEEN,
    METHOD_SUM_ARTICLES,
    METHOD_SUM_DUPLICATES,
    METHOD_SUM_REJECTED,

    DUPLICATE_SAME_TEXT,
    DUPLICATE_SAME_ADDRESS,

    REASON_EMPTY,
    REASON_NO_TEXT,
    REASON_BINARY,
    REASON_BAD_ENCODING,
    REASON_TOO_LARGE,
    REASON_MALFORMED,
    REASON_TRUNCATED,
    REASON_UNREADABLE,
    REASON_CHANGED,
    REASON_NOT_ARTICLE;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so; the check only knows types of other libraries.
    private final List<String> needs;

    Phrase(String... needs) {
        this.needs = List.of(needs);
    }

    /** As it stands in the language file: {@code summary-title}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The values that the text must name, each as {@code {value}}. */
    List<String> needs() {
        return needs;
    }
}
