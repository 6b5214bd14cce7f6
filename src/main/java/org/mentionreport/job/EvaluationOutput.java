package org.mentionreport.job;

import com.opencsv.CSVWriter;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentionreport.article.Article;
import org.mentionreport.article.Reading;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.NoInputException;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;
import org.mentionreport.evaluate.Evaluation;
import org.mentionreport.evaluate.FoundDocument;
import org.mentionreport.evaluate.Interval;
import org.mentionreport.evaluate.LabelFile;
import org.mentionreport.evaluate.LabelledDocument;
import org.mentionreport.evaluate.Mismatch;
import org.mentionreport.evaluate.Score;
import org.mentionreport.gazetteer.Group;
import org.mentionreport.mention.Mention;

/** Reads the labelled documents, finds what they name, and prints how well that matches the labels. */
final class EvaluationOutput {
    private static final String HOMES = "homes.csv";

    private final Loaded loaded;
    private final EvaluateOptions options;
    private final PrintStream out;

    EvaluationOutput(Loaded loaded, EvaluateOptions options, PrintStream out) {
        this.loaded = loaded;
        this.options = options;
        this.out = out;
    }

    void write() throws IOException, FaultException {
        if (options.against().isPresent()) {
            throw new FaultException(List.of(new Fault(
                    "--against",
                    0,
                    "comparing with an earlier run is not built yet",
                    "Leave it out, and use --errors")));
        }
        Evaluation evaluation = new Evaluation(loaded.gazetteer(), homes());
        for (LabelledDocument document : LabelFile.read(options.labels())) {
            evaluation.add(document, found(document.doc()));
        }
        print(evaluation);
        if (options.errors().isPresent()) {
            writeErrors(evaluation.mismatches(), options.errors().get());
        }
        out.flush();
    }

    /** The home of each group, by name: of a file beside the labels where there is one, else of the catalogue. */
    private Map<String, String> homes() throws FaultException {
        Map<String, String> homes = new HashMap<>();
        Path folder = options.labels().toAbsolutePath().getParent();
        if (Files.exists(folder.resolve(HOMES))) {
            List<Fault> faults = new ArrayList<>();
            for (Row row : DataFile.read(folder, HOMES, List.of("group", "home"), faults)) {
                homes.put(row.get("group"), row.get("home"));
            }
            if (!faults.isEmpty()) {
                throw new FaultException(faults);
            }
        } else {
            for (Group group : loaded.gazetteer().groups()) {
                homes.put(group.name(), group.home());
            }
        }
        return homes;
    }

    /** What is found in a document: a file of the folder, with or without its ending, or {@code file#n}, its n-th record. */
    private FoundDocument found(String doc) {
        int hash = doc.lastIndexOf('#');
        String name = hash < 0 ? doc : doc.substring(0, hash);
        int wanted = hash < 0 ? 0 : Integer.parseInt(doc.substring(hash + 1));
        Path file = Optional.of(options.docs().resolve(name))
                .filter(Files::exists)
                .orElse(options.docs().resolve(name + ".txt"));
        if (!Files.exists(file)) {
            throw new NoInputException(
                    "The labelled document " + doc + " is not in " + options.docs() + ". Name its folder with --docs.");
        }
        String language = "";
        List<FoundDocument.FoundMention> mentions = new ArrayList<>();
        for (InputFile input : InputListing.list(List.of(file.toString()))) {
            Iterator<Framed> records = loaded.readers().records().read(input);
            for (int n = 1; records.hasNext(); n++) {
                Framed framed = records.next();
                if ((wanted == 0 || n == wanted) && framed instanceof SourceRecord record) {
                    Reading reading = loaded.readers().articles().read(record);
                    if (reading.isArticle()) {
                        language = reading.article().language();
                        mentions.addAll(found(reading.article()));
                    }
                }
            }
        }
        return new FoundDocument(language, mentions);
    }

    private List<FoundDocument.FoundMention> found(Article article) {
        List<FoundDocument.FoundMention> found = new ArrayList<>();
        for (Mention mention : loaded.readers().mentions().find(article).mentions()) {
            found.add(new FoundDocument.FoundMention(
                    mention.groupId(),
                    mention.name(),
                    mention.countries(),
                    mention.basis().code(),
                    mention.rule(),
                    mention.before() + "[" + mention.name() + "]" + mention.after()));
        }
        return found;
    }

    private void print(Evaluation evaluation) {
        say("%d documents", evaluation.documents());
        say("%-28s %9s %9s %9s   %s", "", "precision", "recall", "F1", "95% interval");
        line("mentions", evaluation.mentions(), evaluation.mentionsInterval(), "F1");
        line("mention with country", evaluation.placed(), evaluation.placedInterval(), "F1");
        line("away from the group's home", evaluation.away(), evaluation.awayInterval(), "recall");
        table("Mention with country, by language", evaluation.byLanguage());
        table("Mention with country, by country", evaluation.byCountry());
        table("Mentions, by group", evaluation.byGroup());
        table("Countries exactly right, by the label's basis", evaluation.byBasis());
        if (!evaluation.unknownGroups().isEmpty()) {
            say("%nLabelled groups that the catalogue lacks: %s", String.join(", ", evaluation.unknownGroups()));
        }
    }

    private void line(String name, Score score, Interval interval, String of) {
        say(
                "%-28s %9.3f %9.3f %9.3f   %s %.3f to %.3f",
                name, score.precision(), score.recall(), score.f1(), of, interval.low(), interval.high());
    }

    private void table(String title, Map<String, Score> scores) {
        say("%n%-28s %9s %9s %9s %9s", title, "precision", "recall", "F1", "labelled");
        scores.forEach((name, score) -> say(
                "  %-40s %6.3f %9.3f %9.3f %9d",
                name, score.precision(), score.recall(), score.f1(), score.labelled()));
    }

    private static void writeErrors(List<Mismatch> mismatches, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file);
                ICSVWriter csv = new CSVWriterBuilder(writer)
                        .withLineEnd(CSVWriter.RFC4180_LINE_END.replace("\r", ""))
                        .build()) {
            csv.writeNext(new String[] {"doc", "what", "group", "name", "labelled", "found", "why", "sentence"}, false);
            for (Mismatch miss : mismatches) {
                csv.writeNext(
                        new String[] {
                            miss.doc(),
                            miss.what(),
                            miss.group(),
                            miss.name(),
                            miss.labelled(),
                            miss.found(),
                            miss.why(),
                            miss.sentence()
                        },
                        false);
            }
            if (csv.checkError()) {
                throw new IOException("Cannot write " + file);
            }
        }
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ENGLISH, format, values));
    }
}
