package org.mentionreport.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunManifestTest {
    @Test
    void runJsonSaysWhatTheRunWas(@TempDir Path folder) throws Exception {
        new RunManifest(
                        "2026-11-23.1",
                        LocalDate.of(2026, 11, 23),
                        Instant.parse("2026-11-23T10:00:00Z"),
                        Instant.parse("2026-11-23T10:01:00Z"),
                        "published",
                        new TreeMap<>(Map.of("java", "17", "spark", "4.2.0")),
                        "ab",
                        "cd",
                        new TreeMap<>(Map.of("input", List.of("/año"), "keep_runs", 10)),
                        List.of(new RunManifest.Input("/año", 3, 1234)),
                        new TreeMap<>(Map.of("records_seen", 3L)),
                        List.of(new RunManifest.Timing("read", 12)),
                        List.of(new Check("sums_hold", true, "3 = 3", "")))
                .write(folder);

        assertThat(Files.readString(folder.resolve("run.json")))
                .startsWith("{\n  \"run_id\" : \"2026-11-23.1\",\n  \"as_of\" : \"2026-11-23\",\n")
                .endsWith("}\n")
                .contains("/año");
        JsonNode json = new ObjectMapper().readTree(folder.resolve("run.json").toFile());
        assertThat(json.at("/started").asText()).isEqualTo("2026-11-23T10:00:00Z");
        assertThat(json.at("/versions/spark").asText()).isEqualTo("4.2.0");
        assertThat(json.at("/settings/keep_runs").asInt()).isEqualTo(10);
        assertThat(json.at("/inputs/0/bytes").asLong()).isEqualTo(1234);
        assertThat(json.at("/counts/records_seen").asLong()).isEqualTo(3);
        assertThat(json.at("/timings/0/milliseconds").asLong()).isEqualTo(12);
        assertThat(json.at("/checks/0/name").asText()).isEqualTo("sums_hold");
        assertThat(json.at("/checks/0/passed").asBoolean()).isTrue();
    }
}
