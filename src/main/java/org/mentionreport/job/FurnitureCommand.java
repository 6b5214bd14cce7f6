package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "furniture",
        description = "Lists lines that stand in many pages of a site, as rows for language/furniture.csv.")
final class FurnitureCommand extends PathsCommand {
    private final Commands commands;

    FurnitureCommand(SettingsSource source, Commands commands) {
        super(source);
        this.commands = commands;
    }

    @Override
    void read(JobSettings inForce, List<Path> files) throws Exception {
        commands.furniture(inForce, files);
    }
}
