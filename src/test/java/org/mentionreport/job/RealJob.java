package org.mentionreport.job;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Calls the job as its command line does, with the project's own settings, catalogue and language files, in this process. */
final class RealJob {
    static final Path PROJECT = Path.of("").toAbsolutePath();

    private RealJob() {}

    /** How a call ended, and what it printed. */
    record Ended(int code, List<String> out, List<String> err) {

        /** What standard error ends with; empty where nothing was said. */
        String lastLine() {
            return err.isEmpty() ? "" : err.get(err.size() - 1);
        }
    }

    static Ended call(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            Interruption interruption = new Interruption(errStream, code -> {});
            SettingsSource source = new SettingsSource(PROJECT, PROJECT, LocalDate.of(2026, 11, 23));
            Commands commands = new PipelineCommands(outStream, interruption);
            int code = new MentionReportJob(source, commands, interruption, outStream, errStream).execute(arguments);
            return new Ended(code, lines(out), lines(err));
        }
    }

    /** Scores a few labelled documents, and compares with a run. */
    static Ended evaluateAgainst(Path run) {
        String labelled = "src/test/resources/org/mentionreport/job/labelled/";
        return call(
                "evaluate",
                "--labels",
                labelled + "labels.jsonl",
                "--docs",
                labelled + "docs",
                "--against",
                run.toString());
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
