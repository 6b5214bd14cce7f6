package org.mentionreport.job;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.mentionreport.datafile.Fault;

/** Reads where Spark runs and its own settings, from the settings file and from what the command line says instead. */
final class SparkReader {
    private static final Pattern MASTER =
            Pattern.compile("local(\\[.*])?|local-cluster\\[.*]|yarn|spark://.+|k8s://.+");

    private final Overrides overrides;
    private final List<Fault> faults;

    SparkReader(Overrides overrides, List<Fault> faults) {
        this.overrides = overrides;
        this.faults = faults;
    }

    JobSettings.Spark read(Section section) {
        String written = section.text("master", "local[*]");
        SortedMap<String, String> conf = sparkConf(section.section("conf"));
        section.finish();
        String form = "Write local[*], local[4], yarn, spark://HOST:PORT or k8s://ADDRESS";
        if (overrides.master().isPresent() && !isMaster(overrides.master().get())) {
            faults.add(new Fault("--master", 0, "'" + overrides.master().get() + "' is no master of Spark", form));
        } else if (overrides.master().isEmpty() && !isMaster(written)) {
            section.fault("master", "is no master of Spark: '" + written + "'", form);
        }
        return new JobSettings.Spark(overrides.master().orElse(written), conf);
    }

    private static boolean isMaster(String master) {
        return MASTER.matcher(master).matches();
    }

    private static SortedMap<String, String> sparkConf(Section section) {
        SortedMap<String, String> conf = section.allText();
        conf.forEach((key, value) -> {
            if (!key.startsWith("spark.")) {
                section.fault(key, "is no setting of Spark", "Its settings start with spark., as in spark.local.dir");
            } else if (key.equals("spark.master")) {
                section.fault(key, "is set in another place", "Write it as spark: master:");
            } else if (value.isEmpty()) {
                section.fault(key, "has no value", "Write one, or take the line out");
            }
        });
        return conf;
    }
}
