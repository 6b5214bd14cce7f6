package org.mentionreport.job;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.article.FurnitureCandidate;
import org.mentionreport.article.RepeatedLines;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.facts.Readers;

/** Prints lines that may be furniture as rows of the furniture file, each below a comment that says where it stands. */
final class FurnitureOutput {
    private static final String[] HEADER = {"effect", "match", "language", "text"};

    private final Readers readers;
    private final PrintStream out;

    FurnitureOutput(Readers readers, PrintStream out) {
        this.readers = readers;
        this.out = out;
    }

    void write(List<InputFile> files) throws IOException {
        RepeatedLines lines = new RepeatedLines();
        for (InputFile file : files) {
            Iterator<Framed> records = readers.records().read(file);
            while (records.hasNext()) {
                if (records.next() instanceof SourceRecord record) {
                    lines.add(readers.articles().read(record));
                }
            }
        }
        CSVWriter csv = new CSVWriter(
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                ICSVWriter.DEFAULT_SEPARATOR,
                ICSVWriter.DEFAULT_QUOTE_CHARACTER,
                ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
                ICSVWriter.DEFAULT_LINE_END);
        csv.writeNext(HEADER, false);
        lines.candidates().forEach(candidate -> {
            csv.writeNext(new String[] {comment(candidate)}, false);
            csv.writeNext(row(candidate), false);
        });
        csv.flush();
    }

    /** The furniture file's reader takes a row of one cell for a comment: no comma may stand in it. */
    private static String comment(FurnitureCandidate candidate) {
        String site = candidate.outlet().isEmpty() ? "no known site" : candidate.outlet();
        return "# " + candidate.pages() + " of " + candidate.pagesOfOutlet() + " pages of "
                + site.replaceAll("[,\"\\s]+", " ");
    }

    private static String[] row(FurnitureCandidate candidate) {
        return new String[] {
            candidate.isLabel() ? "teaser" : "drop",
            candidate.isLabel() ? "start" : "line",
            candidate.language().isEmpty() ? "any" : candidate.language(),
            candidate.line()
        };
    }
}
