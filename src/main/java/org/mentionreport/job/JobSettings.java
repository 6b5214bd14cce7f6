package org.mentionreport.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.mentionreport.corpus.Stores;
import org.mentionreport.report.ReportScope;
import scala.Tuple2;

/**
 * Everything a command needs to know, read and checked once. All paths are absolute.
 *
 * @param inputs files, folders, patterns or addresses with a scheme, in the order given
 * @param output the folder of the reports; need not exist
 * @param catalogue the folder of groups, names, countries, places, regions, leaders and corrections
 * @param language the folder of the language files
 * @param asOf the day the run counts as its own: the job's only clock
 * @param fields a source's own names by field, asked before the usual ones
 * @param outlets names of outlets by a pattern of host or path
 * @param nearCopies when an article is a copy of another
 * @param tolerance how many records may be rejected
 * @param spark the engine
 * @param csv how tables are written
 * @param keepRuns how many runs to keep, at least 1
 * @param scope what the reports cover
 */
record JobSettings(
        List<String> inputs,
        Path output,
        Path catalogue,
        Path language,
        LocalDate asOf,
        SortedMap<String, List<String>> fields,
        SortedMap<String, String> outlets,
        NearCopies nearCopies,
        Tolerance tolerance,
        Spark spark,
        Csv csv,
        int keepRuns,
        Scope scope) {
    private static final Pattern SECRET = Pattern.compile("(?i)secret|password|passphrase|token|credential|key");

    /** How Spark's names of Hadoop's settings begin. */
    private static final String OF_HADOOP = "spark.hadoop.";

    JobSettings {
        inputs = List.copyOf(inputs);
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        outlets = Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
    }

    /** @param similarity which share of a copy's words stands in the other article, in the same order, 0.5 to 1 */
    record NearCopies(BigDecimal similarity) {}

    /**
     * A run fails when more records than both are rejected; those that are no articles do not count.
     *
     * @param rejectedRecords a number of records
     * @param rejectedShare a share of the records seen, 0 to 1
     */
    record Tolerance(int rejectedRecords, BigDecimal rejectedShare) {}

    /**
     * @param master as Spark writes it: {@code local[*]}, {@code yarn}, {@code spark://host:7077}
     * @param conf further settings of Spark by their own names
     */
    record Spark(String master, SortedMap<String, String> conf) {
        Spark {
            conf = Collections.unmodifiableSortedMap(new TreeMap<>(conf));
        }
    }

    /** @param spreadsheetSafe whether a second set of tables is written, in which no text runs as a formula */
    record Csv(boolean spreadsheetSafe) {}

    /**
     * What the reports cover; reading and coverage stay whole.
     *
     * @param since first day of publication, empty for no limit
     * @param until last day of publication, empty for no limit
     * @param countries alpha-3 codes; none for all
     * @param groups group ids; none for all
     * @param rollsUp whether factions count under the group that heads the line of their parents
     */
    record Scope(
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            List<String> countries,
            List<String> groups,
            boolean rollsUp) {
        Scope {
            countries = List.copyOf(countries);
            groups = List.copyOf(groups);
        }

        /** The same for the reports. */
        ReportScope ofReports() {
            return new ReportScope(since.orElse(null), until.orElse(null), Set.copyOf(countries), Set.copyOf(groups));
        }
    }

    /**
     * The last part of each input's path: what a reader knows it by, without the machine's folders. Sorted, as the same inputs in
     * another order make the same report.
     */
    List<String> inputNames() {
        return inputs.stream()
                .map(input -> input.replace('\\', '/').replaceAll("/+$", ""))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    /** The stores that the inputs may lie in, as spark-submit's settings of Hadoop describe them, and above them these settings. */
    Stores stores() {
        Map<String, String> hadoop = new TreeMap<>();
        SparkConf conf = new SparkConf();
        spark.conf().forEach(conf::set);
        for (Tuple2<String, String> setting : conf.getAllWithPrefix(OF_HADOOP)) {
            hadoop.put(setting._1(), setting._2());
        }
        return new Stores(hadoop);
    }

    /** The settings that bear on what the report says, by key; its text is what a fingerprint is taken of. */
    SortedMap<String, Object> bearingOnTheReport() {
        SortedMap<String, Object> settings = new TreeMap<>();
        settings.put("as_of", asOf.toString());
        settings.put("csv.spreadsheet_safe", csv.spreadsheetSafe());
        settings.put("fields", fields);
        settings.put("outlets", outlets);
        settings.put("near_copies.similarity", nearCopies.similarity());
        settings.put("reports.since", scope.since().map(LocalDate::toString).orElse(""));
        settings.put("reports.until", scope.until().map(LocalDate::toString).orElse(""));
        settings.put("reports.countries", scope.countries());
        settings.put("reports.groups", scope.groups());
        settings.put("reports.roll_up_to_parents", scope.rollsUp());
        return Collections.unmodifiableSortedMap(settings);
    }

    /** All settings by key, for the manifest. */
    SortedMap<String, Object> all() {
        SortedMap<String, Object> settings = new TreeMap<>(bearingOnTheReport());
        settings.put("input", inputs);
        settings.put("output", output.toString());
        settings.put("catalogue", catalogue.toString());
        settings.put("language", language.toString());
        settings.put("tolerance.rejected_records", tolerance.rejectedRecords());
        settings.put("tolerance.rejected_share", tolerance.rejectedShare());
        settings.put("spark.master", spark.master());
        settings.put("spark.conf", withoutSecrets(spark.conf()));
        settings.put("keep_runs", keepRuns);
        return Collections.unmodifiableSortedMap(settings);
    }

    /** Keys of a store's credentials stand among Spark's settings; their values must not end in a report's folder. */
    private static SortedMap<String, String> withoutSecrets(Map<String, String> conf) {
        SortedMap<String, String> shown = new TreeMap<>(conf);
        shown.replaceAll((key, value) -> SECRET.matcher(key).find() ? "(hidden)" : value);
        return shown;
    }
}
