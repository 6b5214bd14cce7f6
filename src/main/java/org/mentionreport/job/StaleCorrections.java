package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import org.mentionreport.correction.Treated;
import org.mentionreport.datafile.Fault;

/**
 * Says which corrections no longer apply, and where they stand. They stop nothing: the article may come back with another input.
 *
 * @param file the file of corrections
 * @param where what was held against it, as in {@code this run}
 */
record StaleCorrections(Path file, String where) {

    List<String> among(List<Treated> corrections) {
        return corrections.stream()
                .filter(treated -> !treated.isApplied())
                .map(treated -> fault(treated).toString())
                .toList();
    }

    private Fault fault(Treated treated) {
        String again = "Copy its words again from csv/mentions.csv, or take the row out";
        int line = treated.correction().line();
        return switch (treated.outcome()) {
            case APPLIED -> throw new IllegalArgumentException("a correction that applies: " + treated);
            case NEEDLESS -> fault(line, "found as it corrects it in " + where, "Take the row out");
            case NO_ARTICLE ->
                fault(line, "its article is not in " + where, "Take the row out if it does not come back");
            case NO_MENTION -> fault(line, "its mention is not in " + where, again);
            case SEVERAL_MENTIONS ->
                fault(line, "its words fit several mentions in " + where, "Copy more of the words around the name");
            case TWICE -> fault(line, "another row corrects the same in " + where, "Keep one of them");
        };
    }

    private Fault fault(int line, String what, String cure) {
        return new Fault(file.toString(), line, "the correction does not apply: " + what, cure);
    }
}
