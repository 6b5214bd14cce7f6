package org.mentionreport.job;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.evaluate.Evaluation;
import org.mentionreport.publish.RunFolder;

/** Scores a labelled set as the options say: prints the scores and what changed, writes what differs. */
final class EvaluationOutput {
    private static final String LATEST = "latest";

    private final Loaded loaded;
    private final EvaluateOptions options;
    private final Path output;
    private final PrintStream out;

    /** @param output the folder of the reports, in which earlier runs are looked for */
    EvaluationOutput(Loaded loaded, EvaluateOptions options, Path output, PrintStream out) {
        this.loaded = loaded;
        this.options = options;
        this.output = output;
        this.out = out;
    }

    void write() throws IOException, FaultException, SettingsException {
        Optional<Path> earlier = options.against().isPresent()
                ? Optional.of(folderOf(options.against().get()))
                : Optional.empty();
        LabelledSet set = LabelledSet.read(loaded, options.labels(), options.docs());
        Evaluation evaluation = set.evaluate();
        EvaluationText text = new EvaluationText(out);
        text.print(evaluation);
        if (earlier.isPresent()) {
            text.print(options.against().get(), set.compare(earlier.get()), evaluation.documents());
        }
        if (options.errors().isPresent()) {
            Writer errors = new OutputFile("--errors", options.errors().get()).open(List.of(options.labels()));
            MismatchFile.write(evaluation.mismatches(), errors);
        }
        out.flush();
    }

    /** The folder of a run: of its name in the output folder, else as the path it is. */
    private Path folderOf(String run) throws SettingsException, IOException {
        Path folder = run.equals(LATEST)
                ? RunFolder.published(output).orElse(output.resolve(LATEST))
                : output.resolve("runs").resolve(run);
        if (!Files.isDirectory(folder)) {
            throw new SettingsException(List.of(new Fault(
                    "--against",
                    0,
                    "there is no run " + run,
                    "Name one in " + output.resolve("runs") + ", or the folder of one")));
        }
        return folder;
    }
}
