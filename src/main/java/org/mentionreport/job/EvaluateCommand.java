package org.mentionreport.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        description =
                "Scores what is found against labels: precision, recall and F1 by group, country, language and basis.")
final class EvaluateCommand implements Callable<Integer> {
    private final SettingsSource source;
    private final Commands commands;

    @Mixin
    private SettingsOptions settings;

    @Option(
            names = "--labels",
            required = true,
            paramLabel = "FILE",
            description = "The labelled mentions, a line of JSON a document; README.md shows one.")
    private Path labels;

    @Option(names = "--docs", required = true, paramLabel = "DIR", description = "The labelled documents.")
    private Path docs;

    @Option(
            names = "--against",
            paramLabel = "RUN",
            description = "An earlier run to compare with: its name or folder.")
    private String against;

    @Option(names = "--errors", paramLabel = "FILE", description = "Where to write each miss and each false find.")
    private Path errors;

    EvaluateCommand(SettingsSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        EvaluateOptions options = new EvaluateOptions(
                labels, docs, Optional.ofNullable(against).map(this::run), Optional.ofNullable(errors));
        commands.evaluate(settings.read(source), options);
        return ExitCode.DONE.code();
    }

    /** A run's name stays as it is; a path starts from the caller's folder. */
    private String run(String written) {
        boolean isName = written.indexOf('/') < 0 && !written.startsWith(".");
        return isName ? written : source.caller().resolve(written).normalize().toString();
    }
}
