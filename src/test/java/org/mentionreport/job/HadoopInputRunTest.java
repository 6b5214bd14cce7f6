package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HadoopInputRunTest {
    @TempDir
    private Path folder;

    @Test
    void aRunReadsAnAddressThatSparksSettingsDescribe() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(
                news.resolve("a.jsonl"),
                "{\"title\": \"Nine held\", \"date\": \"2019-03-04\", \"text\": \"Police in Cali held nine men of the FARC.\"}");
        String view = folder.getFileName().toString();
        Path settings = Files.writeString(
                folder.resolve("settings.yaml"),
                "spark: {conf: {spark.hadoop.fs.viewfs.mounttable." + view + ".link./news: '" + news.toUri() + "'}}");

        RealJob.Ended ended = RealJob.call(
                "--config",
                settings.toString(),
                "--input",
                "viewfs://" + view + "/news",
                "--output",
                folder.resolve("reports").toString());

        assertThat(ended.code()).as(ended.lastLine()).isZero();
        assertThat(Files.readAllLines(folder.resolve("reports/latest/csv/mention_counts.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("COL.farc.2019,");
    }
}
