package org.mentionreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.article.ArticleReader;
import org.mentionreport.corpus.FieldNames;
import org.mentionreport.corpus.InputFile;
import org.mentionreport.corpus.RecordReader;
import org.mentionreport.corpus.Stores;
import org.mentionreport.datafile.FaultException;

class ExtractedRecordsTest {
    private static final Path LANGUAGE = Path.of("jobs", "language");

    @TempDir
    private Path folder;

    @Test
    void aRecordThatFailsIsRejectedAndTheNextOneIsRead() throws IOException, FaultException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"text\": \"Nine men were held.\"}\n{\"id\": 1}\n{\"text\": \"Two men fled.\"}\n");
        List<Extracted> all = new ArrayList<>();
        new ExtractedRecords(withoutFinders(), new InputFile(file.toString(), "a.jsonl")).forEachRemaining(all::add);

        assertThat(all.subList(0, 3))
                .extracting(one ->
                        one.rejected().source() + " " + one.rejected().reason().code())
                .containsExactly("a.jsonl#1 failed", "a.jsonl#2 no_text", "a.jsonl#3 failed");
        assertThat(all.get(0).rejected().detail()).contains("NullPointerException");
        assertThat(all.get(3).file().seen()).isEqualTo(3);
        assertThat(all).hasSize(4);
    }

    /** Whatever looks for names or copies fails. */
    private static Readers withoutFinders() throws FaultException {
        return new Readers(
                new RecordReader(new Stores(Map.of()), FieldNames.load(LANGUAGE.resolve("fields.csv"), Map.of())),
                ArticleReader.load(LANGUAGE, LocalDate.of(2026, 11, 23), Map.of()),
                null,
                null,
                null);
    }
}
