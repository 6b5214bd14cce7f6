package org.mentionreport.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "check", description = "Checks the settings and the catalogue. Prints every fault, changes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final SettingsSource source;
    private final Commands commands;

    @Mixin
    private SettingsOptions settings;

    CheckCommand(SettingsSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        commands.check(settings.read(source));
        return ExitCode.DONE.code();
    }
}
