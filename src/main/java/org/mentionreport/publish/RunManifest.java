package org.mentionreport.publish;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What {@code run.json} says of a run. It is the one file, with the sums, that differs between two runs over the same input.
 *
 * @param runId the run's name
 * @param asOf the day it counts as its own
 * @param started when it began
 * @param finished when the report was complete, before it was published
 * @param outcome {@code published}: a run that fails leaves no folder
 * @param versions of the job, Java, Spark and the schema of the report, by name
 * @param settingsFingerprint SHA-256 of what the settings say that bears on the report
 * @param catalogueFingerprint SHA-256 of the catalogue and language files
 * @param settings the settings that were in force, by key
 * @param inputs what was read, in the order of the settings
 * @param counts the sums of the run, by name
 * @param timings how long each step took, in order
 * @param checks what was checked, in order
 */
public record RunManifest(
        String runId,
        LocalDate asOf,
        Instant started,
        Instant finished,
        String outcome,
        SortedMap<String, String> versions,
        String settingsFingerprint,
        String catalogueFingerprint,
        SortedMap<String, Object> settings,
        List<Input> inputs,
        SortedMap<String, Long> counts,
        List<Timing> timings,
        List<Check> checks) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .build();

    /**
     * An input.
     *
     * @param path as given
     * @param files how many files it holds
     * @param bytes their size together, as stored
     */
    public record Input(String path, long files, long bytes) {}

    /**
     * A step's time.
     *
     * @param step its name
     * @param milliseconds how long it took
     */
    public record Timing(String step, long milliseconds) {}

    /** Writes {@code run.json} into a folder. */
    public void write(Path folder) throws StorageException {
        Path file = folder.resolve("run.json");
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try {
            Files.writeString(file, JSON.writer(printer).writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StorageException("write", file, e);
        }
    }
}
