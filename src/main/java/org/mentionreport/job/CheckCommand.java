package org.mentionreport.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "check", description = "Checks the settings and the catalogue. Prints every fault, changes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final SettingsSource source;
    private final Commands commands;

    @Mixin
    private SettingsOptions settings;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Folder of the reports: corrections are held against the run published there.")
    private Path output;

    CheckCommand(SettingsSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        commands.check(settings.read(source, Optional.ofNullable(output)));
        return ExitCode.DONE.code();
    }
}
