package org.mentionreport.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that say which settings are in force. */
final class SettingsOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings file. As shipped: jobs/mention-report.yaml.")
    private Path config;

    @Option(names = "--catalogue", paramLabel = "DIR", description = "Folder of groups, names, countries and places.")
    private Path catalogue;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day the run counts as its own. Else today.")
    private LocalDate asOf;

    Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    Optional<Path> catalogue() {
        return Optional.ofNullable(catalogue);
    }

    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The settings, where the command line says nothing else. */
    JobSettings read(SettingsSource source) throws SettingsException {
        return read(source, Optional.empty());
    }

    /** The same with another folder of reports, where one is given. */
    JobSettings read(SettingsSource source, Optional<Path> output) throws SettingsException {
        return source.read(config(), Overrides.ofFoldersAndDay(catalogue(), output, asOf()));
    }
}
