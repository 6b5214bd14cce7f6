package org.mentionreport.job;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mentionreport.publish.RunManifest;

/** Says what a run does, in a few lines, and remembers how long each step took. */
final class Narrator {
    private final PrintStream out;
    private final boolean quiet;
    private final List<RunManifest.Timing> timings = new ArrayList<>();
    private Instant stepStarted = Instant.now();

    Narrator(PrintStream out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    /** A line for who watches; numbers get their thousands' commas. */
    void say(String format, Object... values) {
        if (!quiet) {
            lastLine(format, values);
        }
    }

    /** A line that a quiet run prints as well. */
    void lastLine(String format, Object... values) {
        out.println(String.format(Locale.ENGLISH, format, values));
        out.flush();
    }

    /** A step is done. */
    void done(String step) {
        Instant now = Instant.now();
        timings.add(
                new RunManifest.Timing(step, Duration.between(stepStarted, now).toMillis()));
        stepStarted = now;
    }

    List<RunManifest.Timing> timings() {
        return List.copyOf(timings);
    }
}
