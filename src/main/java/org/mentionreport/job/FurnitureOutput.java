package org.mentionreport.job;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.mentionreport.article.RepeatedLine;
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
        lines.inManyPages().forEach(line -> {
            csv.writeNext(new String[] {comment(line)}, false);
            csv.writeNext(row(line), false);
        });
        csv.flush();
    }

    /** The furniture file's reader takes a row of one cell for a comment: no comma may stand in it. */
    private static String comment(RepeatedLine line) {
        String site = line.outlet().isEmpty() ? "no known site" : line.outlet();
        return "# " + line.pages() + " of " + line.pagesOfOutlet() + " pages of " + site.replaceAll("[,\"\\s]+", " ")
                + "; " + place(line);
    }

    private static String place(RepeatedLine line) {
        return switch (line.place()) {
            case ABOVE -> "above the text";
            case BETWEEN -> "between paragraphs: furniture or a heading?";
            case BELOW -> "below the text";
        };
    }

    private static String[] row(RepeatedLine line) {
        return new String[] {
            line.isLabel() ? "teaser" : "drop",
            line.isLabel() ? "start" : "line",
            line.language().isEmpty() ? "any" : line.language(),
            line.line()
        };
    }
}
