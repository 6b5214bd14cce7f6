package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.ListedFiles;
import org.mentionreport.corpus.NoInputException;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.count.CandidateCount;
import org.mentionreport.count.CandidateCounting;
import org.mentionreport.count.Counting;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RecordTotals;
import org.mentionreport.count.RunTotals;
import org.mentionreport.duplicate.Duplicates;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.Extraction;
import org.mentionreport.facts.FactsFiles;
import org.mentionreport.publish.ChecksFailedException;
import org.mentionreport.publish.Checksums;
import org.mentionreport.publish.PublishChecks;
import org.mentionreport.publish.PublishedRun;
import org.mentionreport.publish.RunFolder;
import org.mentionreport.publish.RunLock;
import org.mentionreport.report.CatalogueNames;
import org.mentionreport.report.ReportScope;
import org.mentionreport.report.csv.CsvReport;
import org.mentionreport.report.excel.ReportWords;
import org.mentionreport.report.excel.WorkbookReport;

/** One run, step by step: list, extract, tell duplicates, correct, count, report, check, publish. */
final class MentionReportPipeline {
    private static final String WORKBOOK = "mention-report.xlsx";

    /** Records that a report has in memory at a time. */
    private static final long RECORDS_OF_A_PORTION = 1_000;

    private final JobSettings settings;
    private final RunOptions options;
    private final Interruption interruption;
    private final Narrator narrator;

    MentionReportPipeline(JobSettings settings, RunOptions options, Interruption interruption, Narrator narrator) {
        this.settings = settings;
        this.options = options;
        this.interruption = interruption;
        this.narrator = narrator;
    }

    /** Reads, counts and publishes. Nothing is published unless every step succeeds. */
    void run() throws Exception {
        Instant started = Instant.now();
        Loaded loaded = Loaded.of(settings);
        ListedFiles listed = new InputListing(settings.stores()).listed(settings.inputs());
        narrator.done("prepare");
        narrator.say(
                "Reading %s; looking for %s.",
                Counted.of(listed.files().size(), "file"),
                Counted.of(loaded.gazetteer().groups().size(), "group"));
        if (listed.passedBy() > 0) {
            narrator.say("Passed by for a name with a dot or README in front: %,d.", listed.passedBy());
        }
        RunReport report;
        PublishedRun published;
        try (RunLock lock = RunLock.acquire(settings.output(), "since " + started, options.waits());
                RunFolder folder = RunFolder.stage(lock, settings.asOf());
                JavaSparkContext spark = SparkStart.context(settings, showsProgress());
                Extraction extraction = Extraction.of(spark, listed.files(), loaded.readers())) {
            interruption.watch(folder);
            report = count(spark, extraction, loaded);
            write(report, loaded.words(), folder.path());
            PublishChecks checks = check(report.counts().totals(), folder.path());
            new ManifestOfRun(settings, started, listed)
                    .of(folder.runId(), report, narrator.timings(), checks)
                    .write(folder.path());
            Checksums.write(folder.path());
            published = folder.publish(settings.keepRuns());
        }
        tell(report, published);
    }

    private RunReport count(JavaSparkContext spark, Extraction extraction, Loaded loaded) {
        long seen = extraction.recordsSeen();
        narrator.done("extract");
        int portions = Math.toIntExact(1 + seen / RECORDS_OF_A_PORTION);
        JavaRDD<Rejected> rejected =
                extraction.rejected().sortBy(Rejected::source, true, portions).persist(StorageLevel.DISK_ONLY());
        Duplicates duplicates = Duplicates.among(
                extraction.articles(), settings.nearCopies().similarity().doubleValue(), spark);
        JavaRDD<ArticleFact> facts = duplicates
                .articles()
                .sortBy(ArticleFact::articleId, true, portions)
                .persist(StorageLevel.DISK_ONLY());
        narrator.done("tell duplicates");
        Corrected corrected = Corrected.of(facts, loaded.gazetteer(), spark);
        JavaRDD<ArticleFact> articles = corrected.articles().map(loaded.rollUp());
        narrator.done("correct");
        RecordTotals records = totals(seen, duplicates, rejected);
        ReportScope scope = settings.scope().ofReports();
        Counts counts = Counting.count(articles, scope, records, settings.asOf());
        requireArticles(counts.totals(), rejected);
        narrator.done("count");
        List<CandidateCount> candidates = CandidateCounting.rank(articles, spark);
        narrator.done("rank candidates");
        narrator.say(
                "%s: %s, %s, %,d rejected%s.",
                Counted.of(seen, "record"),
                Counted.of(counts.totals().articles(), "article"),
                Counted.of(records.duplicates(), "duplicate"),
                records.rejected(),
                records.rejected() == 0 ? "" : " (csv/rejected.csv says why)");
        return new RunReport(
                counts,
                facts,
                candidates,
                articles,
                duplicates.copies(),
                rejected,
                corrected.corrections(),
                extraction.unusedFields(),
                loaded.gazetteer(),
                loaded.rollUp(),
                scope,
                settings.asOf(),
                settings.inputNames());
    }

    private static RecordTotals totals(long seen, Duplicates duplicates, JavaRDD<Rejected> rejected) {
        long notArticle = rejected.filter(record -> record.reason() == Rejected.Reason.NOT_ARTICLE)
                .count();
        return new RecordTotals(seen, duplicates.copies().size(), rejected.count(), notArticle);
    }

    private static void requireArticles(RunTotals totals, JavaRDD<Rejected> rejected) {
        if (totals.articles() > 0) {
            return;
        }
        if (totals.recordsSeen() == 0) {
            throw new NoInputException("There is no record in the input. Name other files or folders with --input.");
        }
        Rejected first = rejected.first();
        throw new NoInputException(
                "There is no article in the input; the first of " + Counted.of(totals.recordsSeen(), "record") + ", "
                        + first.source() + ", was rejected as " + first.reason().code() + ": " + first.detail()
                        + ". Name another input, or look at this one with mention-report extract.");
    }

    private void write(RunReport report, ReportWords words, Path folder) throws IOException {
        CatalogueNames names = CatalogueNames.of(report);
        new FactsFiles(names::group, names::country).write(report.facts(), folder);
        narrator.done("write facts");
        new CsvReport(settings.csv().spreadsheetSafe()).write(report, folder);
        narrator.done("write csv");
        new WorkbookReport(words, folder.getParent()).write(report, folder.resolve(WORKBOOK));
        narrator.done("write workbook");
    }

    private PublishChecks check(RunTotals totals, Path folder) throws IOException, ChecksFailedException {
        PublishChecks checks = new PublishChecks();
        checks.sumsHold(totals.recordsSeen(), totals.articles(), totals.duplicates(), totals.rejected());
        checks.rejectedAreTolerated(
                totals.recordsSeen(),
                totals.rejected() - totals.notArticle(),
                settings.tolerance().rejectedRecords(),
                settings.tolerance().rejectedShare());
        checks.filesExist(folder, List.of(WORKBOOK, "csv/mention_counts.csv", "csv/mentions.csv", "csv/articles.csv"));
        checks.require();
        return checks;
    }

    private void tell(RunReport report, PublishedRun published) {
        if (!interruption.mayEnd()) {
            Interruption.waitForTheEnd();
        }
        new ClosingLines(settings, narrator).say(report, published, WORKBOOK);
    }

    /** The launcher knows whether somebody watches: Java 22 and later always have a console. */
    private boolean showsProgress() {
        return Boolean.getBoolean("mentionreport.terminal") && !options.quiet();
    }
}
