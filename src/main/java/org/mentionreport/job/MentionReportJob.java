package org.mentionreport.job;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code mention-report}: takes the command line apart, does what it says, and ends with an {@link ExitCode}. */
@Command(
        name = "mention-report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        description = "Counts how often news articles name criminal groups, by country, group and year.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:unexpected failure",
            "2:usage, settings or catalogue at fault; nothing was read",
            "4:an input does not exist, or there is no record in it",
            "5:a check failed; not published",
            "6:storage full or read-only, or a rename refused",
            "7:Spark or the cluster failed",
            "11:another run holds the lock",
            "130:interrupted; nothing published",
            "143:terminated; nothing published"
        })
public final class MentionReportJob {
    private final SettingsSource source;
    private final PrintStream out;
    private final PrintStream err;
    private final Interruption interruption;
    private final CommandLine commandLine;

    MentionReportJob(
            SettingsSource source, Commands commands, Interruption interruption, PrintStream out, PrintStream err) {
        this.source = source;
        this.out = out;
        this.err = err;
        this.interruption = interruption;
        this.commandLine = commandLine(source, commands);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Interruption interruption = new Interruption(err, Runtime.getRuntime()::halt);
        Path caller = Path.of("").toAbsolutePath();
        Path root = caller.resolve(System.getProperty("mentionreport.home", "")).normalize();
        SettingsSource source = new SettingsSource(root, caller, LocalDate.now(ZoneId.systemDefault()));
        interruption.listen();
        int code = new MentionReportJob(source, new PipelineCommands(out, interruption), interruption, out, err)
                .execute(arguments);
        out.flush();
        interruption.stopListening();
        System.exit(code);
    }

    /** Does what a command line says; the code to end with. */
    int execute(String... arguments) {
        try {
            return commandLine.execute(withCommand(arguments));
        } catch (Error e) {
            return fail(Failure.of(e, Optional.empty()), false);
        }
    }

    private CommandLine commandLine(SettingsSource source, Commands commands) {
        CommandLine top = new CommandLine(this)
                .addSubcommand(new RunCommand(source, commands))
                .addSubcommand(new CheckCommand(source, commands))
                .addSubcommand(new ExtractCommand(source, commands))
                .addSubcommand(new ExplainCommand(source, commands))
                .addSubcommand(new EvaluateCommand(source, commands))
                .addSubcommand(new FurnitureCommand(source, commands));
        return top.registerConverter(Path.class, new CallersPath(source.caller()))
                .registerConverter(LocalDate.class, new IsoDate())
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(110)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(usageAtFault())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> fail(Failure.of(failure, writesTo(command)), isQuiet(parsed)));
    }

    /** Options alone, or nothing at all, mean a run. */
    private String[] withCommand(String[] arguments) {
        List<String> ofItself = List.of("--help", "-h", "--version", "-V");
        boolean isRun = arguments.length == 0 || (arguments[0].startsWith("-") && !ofItself.contains(arguments[0]));
        return isRun ? Stream.concat(Stream.of("run"), Arrays.stream(arguments)).toArray(String[]::new) : arguments;
    }

    private IParameterExceptionHandler usageAtFault() {
        return (exception, arguments) -> fail(new Failure(ExitCode.USAGE, List.of(), usageLine(exception)), false);
    }

    private String usageLine(ParameterException exception) {
        String suggestion = exception instanceof UnmatchedArgumentException unmatched ? suggestion(unmatched) : "";
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        return exception.getMessage().lines().findFirst().orElse("Usage") + "." + suggestion + " See: " + command
                + " --help";
    }

    private String suggestion(UnmatchedArgumentException unmatched) {
        String surplus = unmatched.getUnmatched().get(0);
        boolean isRun = List.of("mention-report", "run")
                .contains(unmatched.getCommandLine().getCommandName());
        if (isRun && source.caller().resolve(surplus).toFile().exists()) {
            return " To read it: --input " + surplus;
        }
        return unmatched.getSuggestions().stream()
                .findFirst()
                .map(nearest -> " Did you mean " + nearest + "?")
                .orElse("");
    }

    private static Optional<Path> writesTo(CommandLine command) {
        return command.getCommand() instanceof RunCommand run ? run.writesTo() : Optional.empty();
    }

    private static boolean isQuiet(ParseResult parsed) {
        return parsed.hasSubcommand() && parsed.subcommand().matchedOptionValue("--quiet", false);
    }

    private int fail(Failure failure, boolean quiet) {
        if (!interruption.mayEnd()) {
            Interruption.waitForTheEnd();
        }
        out.flush();
        failure.print(err, quiet);
        return failure.code().code();
    }
}
