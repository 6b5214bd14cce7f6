package org.mentionreport.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where settings come from.
 *
 * @param root the project's folder, absolute
 * @param caller the folder that the command was called in, absolute
 * @param today the day it was called on
 */
record SettingsSource(Path root, Path caller, LocalDate today) {

    /** @param config the settings file; as shipped where none is named */
    JobSettings read(Optional<Path> config, Overrides overrides) throws SettingsException {
        Path file = config.orElseGet(() -> root.resolve("jobs").resolve("mention-report.yaml"));
        return SettingsReader.read(file, root, overrides, today);
    }
}
