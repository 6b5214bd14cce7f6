package org.mentionreport.report.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentionreport.correction.Treated;
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
        return Stream.of(rollUp(), corrections(), staleCorrections())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> corrections() {
        return note(Phrase.NOTE_CORRECTIONS, "applied", corrections(Treated::isApplied));
    }

    private Optional<String> staleCorrections() {
        return note(Phrase.NOTE_CORRECTIONS_STALE, "stale", corrections(treated -> !treated.isApplied()));
    }

    private long corrections(Predicate<Treated> which) {
        return source.corrections().stream().filter(which).count();
    }

    Optional<String> rollUp() {
        return note(
                Phrase.NOTE_ROLL_UP,
                "groups",
                source.groups().stream().filter(GroupRow::isRolledUp).count());
    }

    private Optional<String> note(Phrase phrase, String value, long number) {
        return number == 0 ? Optional.empty() : Optional.of(words.text(phrase, Map.of(value, words.number(number))));
    }
}
