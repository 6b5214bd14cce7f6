package org.mentionreport.gazetteer;

import java.util.List;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

/** A column whose cells hold one of a few words. */
record Choice(String column, String noun, List<String> words) {
    static final Choice LANGUAGE = new Choice("language", "language here", List.of("en", "es", "pt", "any"));

    Choice {
        words = List.copyOf(words);
    }

    /** Whether the row holds one of the words; adds a fault where it does not. */
    boolean isMade(Row row, List<Fault> faults) {
        String value = row.get(column);
        if (!words.contains(value)) {
            faults.add(row.fault("'" + value + "' is no " + noun, "Write one of: " + String.join(", ", words)));
            return false;
        }
        return true;
    }
}
