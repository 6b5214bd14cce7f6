package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusedFieldsRunTest {
    @TempDir
    private Path folder;

    @Test
    void aRunTellsOnceWhichFieldsOfWhichFilesItDoesNotUse() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (String name : new String[] {"b.csv", "a.csv", "c.csv"}) {
            Files.writeString(
                    input.resolve(name),
                    "kop,dag,url,text\nNine held,2019-03-04,https://the-pier.example/" + name
                            + ",Police in Cali held nine men of the " + name + " crew near the old harbour.\n");
        }

        RealJob.Ended ended = RealJob.call(
                "--input",
                input.toString(),
                "--output",
                folder.resolve("reports").toString());

        assertThat(ended.out())
                .containsOnlyOnce("a.csv and 2 other files: no title, published found; fields not used: dag, kop."
                        + " The settings say what they mean (fields: title: [NAME]).");
        Path manifest = folder.resolve("reports/latest/run.json");
        assertThat(new ObjectMapper()
                        .readTree(manifest.toFile())
                        .at("/counts/files_with_unused_fields")
                        .asLong())
                .isEqualTo(3);
    }
}
