package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "furniture",
        description = "Lists lines that stand in many pages of a site, as rows for language/furniture.csv.")
final class FurnitureCommand implements Callable<Integer> {
    private final SettingsSource source;
    private final Commands commands;

    @Mixin
    private SettingsOptions settings;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or patterns.")
    private List<Path> paths;

    FurnitureCommand(SettingsSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        commands.furniture(settings.read(source), List.copyOf(paths));
        return ExitCode.DONE.code();
    }
}
