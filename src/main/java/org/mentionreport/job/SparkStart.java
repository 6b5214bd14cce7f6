package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark as the settings want it. */
final class SparkStart {
    private static final String LOOPBACK = "127.0.0.1";

    private SparkStart() {}

    static JavaSparkContext context(JobSettings settings, boolean showProgress) throws IOException {
        SparkConf conf = new SparkConf()
                .setAppName("mention-report")
                .setMaster(settings.spark().master())
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", Boolean.toString(showProgress))
                .set("spark.task.maxFailures", "4");
        if (settings.spark().master().startsWith("local")) {
            // Nothing of a run on one machine is to be reached from another.
            conf.set("spark.driver.host", LOOPBACK).set("spark.driver.bindAddress", LOOPBACK);
        } else {
            conf.setIfMissing("spark.jars", jars());
        }
        settings.spark().conf().forEach(conf::set);
        return new JavaSparkContext(conf);
    }

    /** The job's jar and the libraries beside it: a cluster has neither. */
    private static String jars() throws IOException {
        String[] own = JavaSparkContext.jarOfClass(SparkStart.class);
        Path libraries = own.length == 0 ? Path.of("lib") : Path.of(own[0]).resolveSibling("lib");
        if (!Files.isDirectory(libraries)) {
            return String.join(",", own);
        }
        try (Stream<Path> beside = Files.list(libraries)) {
            return Stream.concat(Stream.of(own), beside.map(Path::toString).sorted())
                    .collect(Collectors.joining(","));
        }
    }
}
