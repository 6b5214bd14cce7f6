package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.Framed;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.InputListing;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.Rejected;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;

/** A record is judged by itself: the sample gives the same record by record, in any order, as it gives as a whole. */
class RecordAloneTest {
    private static final Path LANGUAGE = Path.of("jobs", "language");
    private static final Stores STORES = new Stores(Map.of());

    @TempDir
    private Path folder;

    @Test
    void aLineIsTheSameRecordAloneAsAmongOthers() throws IOException, FaultException {
        for (InputFile file : inputs()) {
            List<Framed> framed = records(file);
            for (int index = 0; index < framed.size() && file.source().endsWith(".jsonl"); index++) {
                Framed alone = ofItsOwnLine(file, index);
                assertThat(fields(alone)).as(framed.get(index).source()).isEqualTo(fields(framed.get(index)));
            }
        }
    }

    @Test
    void theRecordsReadBeforeChangeNothing() throws FaultException {
        List<SourceRecord> records = inputs().stream()
                .flatMap(file -> records(file).stream())
                .filter(SourceRecord.class::isInstance)
                .map(SourceRecord.class::cast)
                .toList();
        List<SourceRecord> backwards = new ArrayList<>(records);
        Collections.reverse(backwards);
        List<Reading> readBackwards =
                new ArrayList<>(backwards.stream().map(articles()::read).toList());
        Collections.reverse(readBackwards);
        assertThat(readBackwards)
                .isEqualTo(records.stream().map(articles()::read).toList());
    }

    /** The record of one line of a file, read from a file in which no other stands. */
    private Framed ofItsOwnLine(InputFile file, int index) throws IOException {
        Path alone =
                Files.createDirectories(folder.resolve(String.valueOf(index))).resolve(file.source());
        Files.writeString(alone, Files.readAllLines(Path.of(file.path())).get(index));
        return records(new InputFile(alone.toString(), file.source())).get(0);
    }

    private static List<InputFile> inputs() {
        return new InputListing(STORES).list(List.of("input"));
    }

    private static List<Framed> records(InputFile file) {
        List<Framed> records = new ArrayList<>();
        try {
            RecordReader reader = new RecordReader(STORES, FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of()));
            Iterator<Framed> framed = reader.read(file);
            framed.forEachRemaining(records::add);
        } catch (FaultException fault) {
            throw new AssertionError(fault);
        }
        return records;
    }

    private static ArticleReader articles() throws FaultException {
        return ArticleReader.load(LANGUAGE, LocalDate.of(2026, 11, 23), Map.of());
    }

    /** A record that stands alone is the first of its file. */
    private static Object fields(Framed framed) {
        return framed instanceof SourceRecord record ? record.fields() : ((Rejected) framed).reason();
    }
}
