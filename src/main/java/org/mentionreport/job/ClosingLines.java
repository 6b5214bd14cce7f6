package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import org.mentionreport.correction.Treated;
import org.mentionreport.count.RunTotals;
import org.mentionreport.facts.UnusedFieldsOfFiles;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.publish.PublishedRun;

/** What a run says once its report is published. */
record ClosingLines(JobSettings settings, Narrator narrator) {
    private static final int MOST_STALE = 10;
    private static final int MOST_KINDS = 5;

    /** @param workbook its name in the run's folder */
    void say(RunReport report, PublishedRun published, String workbook) {
        published.notRemoved().forEach(run -> narrator.say("An older run could not be removed: %s", run));
        corrections(report.corrections());
        unusedFields(report.unusedFields());
        if (settings.scope().rollsUp()) {
            narrator.say("Rolled up: factions count under their parent groups (reports.roll_up_to_parents).");
        }
        narrator.say("Report: %s", settings.output().resolve("latest").resolve(workbook));
        RunTotals totals = report.counts().totals();
        narrator.lastLine(
                "Published %s: %s, %s, %s.",
                published.runId(),
                Counted.of(totals.articles(), "article"),
                Counted.of(totals.mentions(), "mention"),
                Counted.of(totals.groups(), "group"));
    }

    private void unusedFields(List<UnusedFieldsOfFiles> kinds) {
        kinds.stream()
                .limit(MOST_KINDS)
                .forEach(kind -> narrator.say(
                        "%s%s: no %s found; fields not used: %s. The settings say what they mean (fields: %s: [NAME]).",
                        kind.first(),
                        kind.files() == 1 ? "" : " and " + Counted.of(kind.files() - 1, "other file"),
                        String.join(", ", kind.fields().lacking()),
                        String.join(", ", kind.fields().names()),
                        kind.fields().lacking().get(0)));
        if (kinds.size() > MOST_KINDS) {
            narrator.say(
                    "Files with other fields that are not used: %,d.",
                    kinds.stream()
                            .skip(MOST_KINDS)
                            .mapToLong(UnusedFieldsOfFiles::files)
                            .sum());
        }
    }

    /** A run over a part of the input misses many articles: the first say what it is about, the table has them all. */
    private void corrections(List<Treated> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        Path file = settings.catalogue().resolve(Correction.FILE);
        List<String> stale = new StaleCorrections(file, "this run").among(corrections);
        narrator.say(
                "%,d of %s applied.", corrections.size() - stale.size(), Counted.of(corrections.size(), "correction"));
        stale.stream().limit(MOST_STALE).forEach(line -> narrator.say("%s", line));
        if (stale.size() > MOST_STALE) {
            narrator.say("Those and %,d more do not apply: see csv/corrections.csv.", stale.size() - MOST_STALE);
        }
    }
}
