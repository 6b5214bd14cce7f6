package org.mentionreport.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = "Reads the articles, counts and publishes a report. Done where no command is named.")
final class RunCommand implements Callable<Integer> {
    private final SettingsSource source;
    private final Commands commands;

    private JobSettings inForce;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SettingsOptions settings;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "A file, a folder, a pattern or an address of articles. May be given several times.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of the reports.")
    private Path output;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master, as in local[4] or spark://HOST:7077.")
    private String master;

    @Option(names = "--since", paramLabel = "DATE", description = "First day of publication that the reports cover.")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day of publication that the reports cover.")
    private LocalDate until;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "A country that the reports cover, as in COL. May be given several times.")
    private List<String> countries = new ArrayList<>();

    @Option(
            names = "--group",
            paramLabel = "ID",
            description = "A group that the reports cover, as in groups.csv. May be given several times.")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--dry-run", description = "Says what it would do, and does nothing.")
    private boolean dryRun;

    @Option(names = "--wait", description = "Waits for a run that is under way in the output folder.")
    private boolean waits;

    @Option(names = "--quiet", description = "Prints only the last line.")
    private boolean quiet;

    RunCommand(SettingsSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        inForce = source.read(settings.config(), overrides());
        commands.run(inForce, new RunOptions(dryRun, waits, quiet));
        return ExitCode.DONE.code();
    }

    /** Where the run writes, empty while that is not known. */
    Optional<Path> writesTo() {
        return Optional.ofNullable(inForce).map(JobSettings::output);
    }

    private Overrides overrides() {
        return new Overrides(
                inputs.stream().map(this::input).toList(),
                Optional.ofNullable(output),
                settings.asOf(),
                settings.catalogue(),
                Optional.ofNullable(master),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                countries,
                groups);
    }

    private String input(String written) {
        if (written.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--input': the path is empty");
        }
        return SettingsReader.absolute(written, source.caller());
    }
}
