package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "extract", description = "Prints what the job reads: one line of JSON a record.")
final class ExtractCommand extends PathsCommand {
    private final Commands commands;

    ExtractCommand(SettingsSource source, Commands commands) {
        super(source);
        this.commands = commands;
    }

    @Override
    void read(JobSettings inForce, List<Path> files) throws Exception {
        commands.extract(inForce, files);
    }
}
