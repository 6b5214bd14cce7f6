package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import org.mentionreport.correction.Treated;
import org.mentionreport.count.RunTotals;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.publish.PublishedRun;

/** What a run says once its report is published. */
record ClosingLines(JobSettings settings, Narrator narrator) {
    private static final int MOST_STALE = 10;

    /** @param workbook its name in the run's folder */
    void say(RunReport report, PublishedRun published, String workbook) {
        published.notRemoved().forEach(run -> narrator.say("An older run could not be removed: %s", run));
        corrections(report.corrections());
        if (settings.scope().rollsUp()) {
            narrator.say("Rolled up: factions count under their parent groups (reports.roll_up_to_parents).");
        }
        narrator.say("Report: %s", settings.output().resolve("latest").resolve(workbook));
        RunTotals totals = report.counts().totals();
        narrator.lastLine(
                "Published %s: %,d articles, %,d mentions, %,d groups.",
                published.runId(), totals.articles(), totals.mentions(), totals.groups());
    }

    /** A run over a part of the input misses many articles: the first say what it is about, the table has them all. */
    private void corrections(List<Treated> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        Path file = settings.catalogue().resolve(Correction.FILE);
        List<String> stale = new StaleCorrections(file, "this run").among(corrections);
        narrator.say("%,d of %,d corrections applied.", corrections.size() - stale.size(), corrections.size());
        stale.stream().limit(MOST_STALE).forEach(line -> narrator.say("%s", line));
        if (stale.size() > MOST_STALE) {
            narrator.say("%,d more do not apply: see csv/corrections.csv.", stale.size() - MOST_STALE);
        }
    }
}
