package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that reads files and folders and prints what it finds. */
abstract class PathsCommand implements Callable<Integer> {
    private final SettingsSource source;

    @Mixin
    private SettingsOptions settings;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or patterns.")
    private List<Path> paths;

    PathsCommand(SettingsSource source) {
        this.source = source;
    }

    abstract void read(JobSettings inForce, List<Path> files) throws Exception;

    @Override
    public Integer call() throws Exception {
        read(settings.read(source), List.copyOf(paths));
        return ExitCode.DONE.code();
    }
}
