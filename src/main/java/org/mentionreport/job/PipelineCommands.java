package org.mentionreport.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.Stores;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.report.explain.Explainer;
import org.mentionreport.report.explain.ExplanationPage;
import org.mentionreport.report.explain.PlainExplanation;

/** The commands, done with the rooms of the house. */
final class PipelineCommands implements Commands {
    private final PrintStream out;
    private final Interruption interruption;

    /**
     * The commands, which print what they find to {@code out}.
     *
     * @param interruption is told the folder of a run, so that a signal can give it up
     */
    PipelineCommands(PrintStream out, Interruption interruption) {
        this.out = out;
        this.interruption = interruption;
    }

    @Override
    public void run(JobSettings settings, RunOptions options) throws Exception {
        if (options.dryRun()) {
            dryRun(settings);
        } else {
            new MentionReportPipeline(settings, options, interruption, new Narrator(out, options.quiet())).run();
        }
    }

    private void dryRun(JobSettings settings) throws Exception {
        Gazetteer gazetteer = Loaded.of(settings).gazetteer();
        Stores stores = settings.stores();
        List<InputFile> files = new InputListing(stores).list(settings.inputs());
        long bytes = files.stream().mapToLong(stores::size).sum();
        say("Would read %s (%s):", Counted.of(files.size(), "file"), Counted.of(bytes, "byte"));
        settings.inputs().forEach(input -> say("  %s", input));
        say("Would look for %s of %s", Counted.of(gazetteer.groups().size(), "group"), settings.catalogue());
        say("Would publish to %s as %s.N", settings.output(), settings.asOf());
        say("Dry run: nothing was read or written.");
    }

    @Override
    public void check(JobSettings settings) throws Exception {
        Gazetteer gazetteer = Loaded.of(settings).gazetteer();
        new CorrectionCheck(settings).stale(gazetteer).forEach(out::println);
        long names = gazetteer.groups().stream()
                .mapToLong(group -> gazetteer.namesOf(group.id()).size())
                .sum();
        say(
                "No fault: %s, %s, %,d countries, %,d names of places.",
                Counted.of(gazetteer.groups().size(), "group"),
                Counted.of(names, "name"),
                gazetteer.countries().size(),
                gazetteer.placeCount());
    }

    @Override
    public void extract(JobSettings settings, List<Path> paths) throws Exception {
        new ExtractOutput(Loaded.of(settings).readers(), out)
                .write(new InputListing(settings.stores())
                        .list(paths.stream().map(Path::toString).toList()));
    }

    @Override
    public void explain(JobSettings settings, Path document, Optional<Path> html) throws Exception {
        Loaded loaded = Loaded.of(settings);
        List<InputFile> files = new InputListing(settings.stores()).list(List.of(document.toString()));
        try (Explainer text = new PlainExplanation(loaded.gazetteer(), out)) {
            if (html.isEmpty()) {
                new Explanation(loaded.readers(), List.of(text)).write(files);
            } else {
                try (Explainer page = page(document, files, html.get(), loaded.gazetteer())) {
                    new Explanation(loaded.readers(), List.of(text, page)).write(files);
                }
                say("Page: %s", html.get());
            }
        }
    }

    private static Explainer page(Path document, List<InputFile> files, Path html, Gazetteer gazetteer)
            throws Exception {
        List<Path> inputs = files.stream().map(file -> Path.of(file.path())).toList();
        String title = "What is read and found in " + document.getFileName();
        return new ExplanationPage(gazetteer, title, new OutputFile("--html", html).open(inputs));
    }

    @Override
    public void furniture(JobSettings settings, List<Path> paths) throws Exception {
        new FurnitureOutput(Loaded.of(settings).readers(), out)
                .write(new InputListing(settings.stores())
                        .list(paths.stream().map(Path::toString).toList()));
    }

    @Override
    public void evaluate(JobSettings settings, EvaluateOptions options) throws Exception {
        new EvaluationOutput(Loaded.of(settings), options, settings.output(), out).write();
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ENGLISH, format, values));
    }
}
