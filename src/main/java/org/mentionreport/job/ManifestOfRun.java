package org.mentionreport.job;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentionreport.corpus.ListedFiles;
import org.mentionreport.corpus.Stores;
import org.mentionreport.correction.Treated;
import org.mentionreport.count.RunTotals;
import org.mentionreport.facts.UnusedFieldsOfFiles;
import org.mentionreport.publish.Checksums;
import org.mentionreport.publish.PublishChecks;
import org.mentionreport.publish.RunManifest;

/**
 * Makes the manifest of a run.
 *
 * @param started when the run began
 * @param listed what it read
 */
record ManifestOfRun(JobSettings settings, Instant started, ListedFiles listed) {

    /** The manifest of a run that is about to be published. */
    RunManifest of(String runId, RunReport report, List<RunManifest.Timing> timings, PublishChecks checks)
            throws IOException {
        return new RunManifest(
                runId,
                settings.asOf(),
                started,
                Instant.now(),
                "published",
                versions(),
                Checksums.fingerprint(settings.bearingOnTheReport().toString()),
                Checksums.fingerprint(
                        Checksums.fingerprint(settings.catalogue()) + Checksums.fingerprint(settings.language())),
                settings.all(),
                List.of(input()),
                counts(report),
                timings,
                checks.all());
    }

    private static SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("mention-report", Version.ofTheJob());
        versions.put("java", Runtime.version().toString());
        versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        return versions;
    }

    private SortedMap<String, Long> counts(RunReport report) {
        RunTotals totals = report.counts().totals();
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put("records_seen", totals.recordsSeen());
        counts.put("articles", totals.articles());
        counts.put("duplicates", totals.duplicates());
        counts.put("rejected", totals.rejected());
        counts.put("mentions", totals.mentions());
        counts.put("passed_by", listed.passedBy());
        counts.put(
                "files_with_unused_fields",
                report.unusedFields().stream()
                        .mapToLong(UnusedFieldsOfFiles::files)
                        .sum());
        counts.put("corrections", (long) report.corrections().size());
        counts.put(
                "corrections_applied",
                report.corrections().stream().filter(Treated::isApplied).count());
        counts.put("unknown_country", totals.unknownCountry());
        counts.put("unknown_year", totals.unknownYear());
        return counts;
    }

    private RunManifest.Input input() throws IOException {
        Stores stores = settings.stores();
        long bytes = listed.files().stream().mapToLong(stores::size).sum();
        return new RunManifest.Input(
                String.join(", ", settings.inputs()), listed.files().size(), bytes);
    }
}
