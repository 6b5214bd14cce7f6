package org.mentionreport.job;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark as the settings want it. */
final class SparkStart {
    private static final String LOOPBACK = "127.0.0.1";

    private SparkStart() {}

    static JavaSparkContext context(JobSettings settings, boolean showProgress) {
        SparkConf conf = new SparkConf()
                .setAppName("mention-report")
                .setMaster(settings.spark().master())
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", Boolean.toString(showProgress))
                .set("spark.task.maxFailures", "4");
        if (settings.spark().master().startsWith("local")) {
            // Nothing of a run on one machine is to be reached from another.
            conf.set("spark.driver.host", LOOPBACK).set("spark.driver.bindAddress", LOOPBACK);
        }
        settings.spark().conf().forEach(conf::set);
        return new JavaSparkContext(conf);
    }
}
