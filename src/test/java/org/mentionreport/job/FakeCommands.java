package org.mentionreport.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what it was asked for, and fails as it is told to. */
final class FakeCommands implements Commands {
    final List<String> calls = new ArrayList<>();
    JobSettings settings;
    RunOptions runOptions;
    EvaluateOptions evaluateOptions;
    Throwable failure;

    private void call(String name, JobSettings given) throws Exception {
        calls.add(name);
        settings = given;
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (Exception) failure;
        }
    }

    @Override
    public void run(JobSettings given, RunOptions options) throws Exception {
        runOptions = options;
        call("run", given);
    }

    @Override
    public void check(JobSettings given) throws Exception {
        call("check", given);
    }

    @Override
    public void extract(JobSettings given, List<Path> paths) throws Exception {
        call("extract " + paths, given);
    }

    @Override
    public void explain(JobSettings given, Path document, Optional<Path> html) throws Exception {
        call("explain " + document + html.map(page -> " " + page).orElse(""), given);
    }

    @Override
    public void furniture(JobSettings given, List<Path> paths) throws Exception {
        call("furniture " + paths, given);
    }

    @Override
    public void evaluate(JobSettings given, EvaluateOptions options) throws Exception {
        evaluateOptions = options;
        call("evaluate", given);
    }
}
