package org.mentionreport.job;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mentionreport.evaluate.Mismatch;

/** Writes what differs from the labels as a table. */
final class MismatchFile {
    private static final String[] COLUMNS = {
        "doc", "what", "group", "name", "labelled", "labelled_basis", "found", "found_basis", "rule", "sentence"
    };

    private MismatchFile() {}

    /** Writes and closes. */
    static void write(List<Mismatch> mismatches, Writer writer) throws IOException {
        try (ICSVWriter csv = new CSVWriterBuilder(writer)
                .withLineEnd(ICSVWriter.DEFAULT_LINE_END)
                .build()) {
            csv.writeNext(COLUMNS, false);
            mismatches.forEach(mismatch -> csv.writeNext(cells(mismatch), false));
            // The library keeps failures to itself.
            if (csv.checkError()) {
                throw csv.getException();
            }
        }
    }

    private static String[] cells(Mismatch mismatch) {
        return new String[] {
            mismatch.doc(),
            mismatch.what(),
            mismatch.group(),
            mismatch.name(),
            mismatch.labelled(),
            mismatch.labelledBasis(),
            mismatch.found(),
            mismatch.foundBasis(),
            mismatch.rule(),
            mismatch.sentence()
        };
    }
}
