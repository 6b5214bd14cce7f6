package org.mentionreport.report.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentionreport.report.GroupRow;
import org.mentionreport.report.ReportSource;

/** What was done to the counts beside finding and counting, in a sentence each; said only where it was done. */
final class ReportNotes {
    private final ReportWords words;
    private final ReportSource source;

    ReportNotes(ReportWords words, ReportSource source) {
        this.words = words;
        this.source = source;
    }

    List<String> all() {
        return Stream.of(rollUp()).flatMap(Optional::stream).toList();
    }

    Optional<String> rollUp() {
        long groups = source.groups().stream().filter(GroupRow::isRolledUp).count();
        return groups == 0
                ? Optional.empty()
                : Optional.of(words.text(Phrase.NOTE_ROLL_UP, Map.of("groups", words.number(groups))));
    }
}
