package org.mentionreport.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commands, done with the rooms of the house. */
final class PipelineCommands implements Commands {
    private final PrintStream out;
    private final PrintStream err;
    private final Interruption interruption;

    /** @param interruption is told the folder of a run, so that a signal can give it up */
    PipelineCommands(PrintStream out, PrintStream err, Interruption interruption) {
        this.out = out;
        this.err = err;
        this.interruption = interruption;
    }

    @Override
    public void run(JobSettings settings, RunOptions options) {
        throw new UnsupportedOperationException("run " + (out == err) + (interruption == null));
    }

    @Override
    public void check(JobSettings settings) {
        throw new UnsupportedOperationException("check");
    }

    @Override
    public void extract(JobSettings settings, List<Path> paths) {
        throw new UnsupportedOperationException("extract");
    }

    @Override
    public void explain(JobSettings settings, Path document, Optional<Path> html) {
        throw new UnsupportedOperationException("explain");
    }

    @Override
    public void evaluate(JobSettings settings, EvaluateOptions options) {
        throw new UnsupportedOperationException("evaluate");
    }
}
