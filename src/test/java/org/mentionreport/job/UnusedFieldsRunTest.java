package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
        Files.writeString(input.resolve("README.md"), "Three tables.");

        RealJob.Ended ended = RealJob.call(
                "--input",
                input.toString(),
                "--output",
                folder.resolve("reports").toString());

        assertThat(ended.out())
                .containsOnlyOnce("a.csv and 2 other files: no title, published found; fields not used: dag, kop."
                        + " The settings say what they mean (fields: title: [NAME]).");
        assertThat(ended.out()).containsOnlyOnce("Passed by for a name with a dot or README in front: 1.");
        JsonNode manifest = new ObjectMapper()
                .readTree(folder.resolve("reports/latest/run.json").toFile());
        assertThat(manifest.at("/counts/files_with_unused_fields").asLong()).isEqualTo(3);
        assertThat(manifest.at("/counts/passed_by").asLong()).isEqualTo(1);
    }
}
