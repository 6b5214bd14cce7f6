package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** Reads the column {@code needs} of {@code names.csv}; the file's head says how it is written. */
final class NeedReader {
    private static final Set<String> WORD_NEEDS = Set.of("before", "after", "near", "without");

    private final List<Fault> faults;

    NeedReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** The alternatives of a row; empty where the name needs nothing. */
    List<Need> read(Row row) {
        List<Need> needs = new ArrayList<>();
        for (String alternative : row.list("needs")) {
            List<Need.Condition> conditions = new ArrayList<>();
            for (String condition : alternative.split("\\+", -1)) {
                condition(row, condition.strip()).ifPresent(conditions::add);
            }
            needs.add(new Need(conditions));
        }
        return needs;
    }

    private Optional<Need.Condition> condition(Row row, String text) {
        int colon = text.indexOf(':');
        String where = colon < 0 ? text : text.substring(0, colon);
        String what = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (text.equals("full")) {
            return Optional.of(new Need.Condition(Need.Where.FULL, "", List.of()));
        }
        if (text.equals("context")) {
            return Optional.of(new Need.Condition(Need.Where.CONTEXT, WordClass.CRIME, List.of()));
        }
        if (where.equals("country")) {
            return Optional.of(new Need.Condition(Need.Where.COUNTRY, "", List.of(what.split("/", -1))));
        }
        if (where.equals("language") && Choice.LANGUAGE.words().contains(what)) {
            return Optional.of(new Need.Condition(Need.Where.LANGUAGE, what, List.of()));
        }
        if (WORD_NEEDS.contains(where) && what.codePoints().anyMatch(Character::isLetterOrDigit)) {
            String words = what.startsWith("@") ? what.substring(1) : WordClass.ofWord(what);
            return Optional.of(
                    new Need.Condition(Need.Where.valueOf(where.toUpperCase(Locale.ROOT)), words, List.of()));
        }
        faults.add(row.fault(
                "'" + text + "' is no need",
                "Use full, context, before:word, after:@class, near:word, without:word, language:pt or country:COL/VEN, with +"
                        + " for and, ; for or"));
        return Optional.empty();
    }
}
