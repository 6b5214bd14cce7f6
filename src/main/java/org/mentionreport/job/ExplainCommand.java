package org.mentionreport.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Shows one document: text kept and dropped, every mention, its countries and why.")
final class ExplainCommand implements Callable<Integer> {
    private final SettingsSource source;
    private final Commands commands;

    @Mixin
    private SettingsOptions settings;

    @Parameters(paramLabel = "FILE", description = "The document.")
    private Path document;

    @Option(names = "--html", paramLabel = "OUT", description = "Writes it as a page as well.")
    private Path html;

    ExplainCommand(SettingsSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        commands.explain(settings.read(source), document, Optional.ofNullable(html));
        return ExitCode.DONE.code();
    }
}
