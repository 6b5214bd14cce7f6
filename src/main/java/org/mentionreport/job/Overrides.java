package org.mentionreport.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says instead of the settings file; empty where it is silent. Relative paths are the caller's.
 *
 * @param inputs see {@link JobSettings#inputs()}
 */
record Overrides(
        List<String> inputs,
        Optional<Path> output,
        Optional<LocalDate> asOf,
        Optional<Path> catalogue,
        Optional<String> master,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> countries,
        List<String> groups) {

    Overrides {
        inputs = List.copyOf(inputs);
        countries = List.copyOf(countries);
        groups = List.copyOf(groups);
    }

    static Overrides ofFoldersAndDay(Optional<Path> catalogue, Optional<Path> output, Optional<LocalDate> asOf) {
        return new Overrides(
                List.of(),
                output,
                asOf,
                catalogue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
