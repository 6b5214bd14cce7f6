package org.mentionreport.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** Reads {@code corrections.csv}. */
final class CorrectionFile {
    private static final List<String> COLUMNS =
            List.of("article_id", "group_id", "name", "before", "after", "correction", "value", "reason", "initials");
    private static final Choice KIND = new Choice(
            "correction",
            "kind of correction",
            Arrays.stream(Correction.Kind.values()).map(Correction.Kind::code).toList());
    private static final Pattern ARTICLE_ID = Pattern.compile("[0-9a-f]{16}");

    private final TidyFiles files;
    private final List<Fault> faults;

    CorrectionFile(TidyFiles files) {
        this.files = files;
        this.faults = files.faults();
    }

    /** A correction and where it stands, for what else is found out about it. */
    record CorrectionRow(Correction correction, Row row) {}

    /** The corrections that are well written, in the order of the file. */
    List<CorrectionRow> corrections() {
        List<CorrectionRow> corrections = new ArrayList<>();
        for (Row row : files.rowsOfTexts(Correction.FILE, COLUMNS)) {
            int before = faults.size();
            check(row);
            if (faults.size() == before) {
                corrections.add(new CorrectionRow(correction(row), row));
            }
        }
        return corrections;
    }

    private static Correction correction(Row row) {
        return new Correction(
                row.line(),
                row.get("article_id"),
                row.get("group_id"),
                row.get("name"),
                row.get("before"),
                row.get("after"),
                kind(row),
                row.get("value"),
                row.get("reason"),
                row.get("initials"));
    }

    private static Correction.Kind kind(Row row) {
        return Correction.Kind.valueOf(row.get("correction").toUpperCase(Locale.ROOT));
    }

    private void check(Row row) {
        if (!ARTICLE_ID.matcher(row.get("article_id")).matches()) {
            faults.add(row.fault(
                    "'" + row.get("article_id") + "' is no article id",
                    "Copy the 16 digits and small letters from csv/mentions.csv or csv/articles.csv"));
        }
        if (row.get("reason").isEmpty()) {
            faults.add(row.fault("the correction has no reason", "Say in 'reason' why"));
        }
        if (row.get("initials").isEmpty()) {
            faults.add(row.fault("nobody stands for the correction", "Write who says so in 'initials'"));
        }
        if (KIND.isMade(row, faults)) {
            checkTarget(row);
            checkValue(row);
        }
    }

    private void checkTarget(Row row) {
        if (kind(row).isOfMention()) {
            if (row.get("group_id").isEmpty() || row.get("name").isEmpty()) {
                faults.add(row.fault(
                        "the correction does not say of which mention",
                        "Copy group_id, name, before and after from its row of csv/mentions.csv"));
            }
        } else if (!(row.get("group_id") + row.get("name") + row.get("before") + row.get("after")).isEmpty()) {
            faults.add(row.fault(
                    "a correction of an article's " + row.get("correction") + " names a mention",
                    "Leave group_id, name, before and after empty"));
        }
    }

    private void checkValue(Row row) {
        String value = row.get("value");
        switch (kind(row)) {
            case NOT_A_MENTION -> {
                if (!value.isEmpty()) {
                    faults.add(row.fault("what is not a mention has the value '" + value + "'", "Leave it empty"));
                }
            }
            case GROUP -> {
                if (value.isEmpty() || value.equals(row.get("group_id"))) {
                    faults.add(row.fault(
                            "the correction names no other group", "Write the id of the right one in 'value'"));
                }
            }
            case DATE -> checkDate(row, value);
            case COUNTRIES, SETTING -> checkCountries(row, value);
        }
    }

    private void checkDate(Row row, String value) {
        if (value.equals(Correction.NO_DATE)) {
            return;
        }
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            faults.add(row.fault(
                    "'" + value + "' is no date", "Write year-month-day, as in 2019-05-28, or " + Correction.NO_DATE));
        }
    }

    private void checkCountries(Row row, String value) {
        List<String> codes = row.list("value");
        if (codes.isEmpty()) {
            faults.add(row.fault("the correction names no country", "Write its alpha-3 code, or " + Country.UNKNOWN));
        }
        boolean unknownAmongOthers = codes.size() > 1 && codes.contains(Country.UNKNOWN);
        if (unknownAmongOthers || codes.stream().distinct().count() < codes.size()) {
            faults.add(row.fault(
                    "'" + value + "' contradicts itself", "Write each country once, or " + Country.UNKNOWN + " alone"));
        }
        if (kind(row) == Correction.Kind.SETTING && codes.size() > Correction.MOST_SETTINGS) {
            faults.add(row.fault(
                    "an article has no setting of " + codes.size() + " countries",
                    "Write three at most, or " + Country.UNKNOWN + " for a survey of many"));
        }
    }
}
