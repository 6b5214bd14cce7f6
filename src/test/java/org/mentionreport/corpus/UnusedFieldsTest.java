package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.FaultException;

/** A column with a name that nobody knows is not lost silently. */
class UnusedFieldsTest {
    private static final String TEXT = "Nine men were held.";

    @TempDir
    private Path folder;

    private List<UnusedFields> unused(String name, String content, Map<String, List<String>> settings)
            throws IOException, FaultException {
        Path file = Files.writeString(folder.resolve(name), content);
        FieldNames names = FieldNames.load(Path.of("jobs", "language", "fields.csv"), settings);
        FramedRecords records =
                new RecordReader(new Stores(Map.of()), names).read(new InputFile(file.toString(), name));
        records.forEachRemaining(record -> {});
        return records.unusedFields().stream().toList();
    }

    private List<UnusedFields> unused(String name, String content) throws IOException, FaultException {
        return unused(name, content, Map.of());
    }

    @Test
    void aTableTellsItsUnknownColumnsAndWhatItLacks() throws IOException, FaultException {
        assertThat(unused("a.csv", "kop,dag,url,text\nHeld,2019-03-04,https://a.example/1," + TEXT + "\n"))
                .containsExactly(new UnusedFields(List.of("title", "published"), List.of("dag", "kop")));
    }

    @Test
    void aFieldThatOneRecordNamesIsNotLacking() throws IOException, FaultException {
        assertThat(unused(
                        "a.jsonl",
                        "{\"text\": \"" + TEXT + "\", \"kop\": \"Held\"}\n{\"text\": \"" + TEXT
                                + "\", \"title\": \"Held\", \"date\": \"2019-03-04\"}\n"))
                .containsExactly(new UnusedFields(List.of("url"), List.of("kop")));
    }

    @Test
    void whatTheSettingsNameIsUsed() throws IOException, FaultException {
        Map<String, List<String>> settings =
                Map.of("title", List.of("kop"), "published", List.of("dag"), "url", List.of("adres"));

        assertThat(unused("a.csv", "kop,dag,adres,text\nHeld,2019-03-04,a.example/1," + TEXT + "\n", settings))
                .isEmpty();
    }

    @Test
    void moreFieldsThanAreNeededAreNoMatter() throws IOException, FaultException {
        assertThat(unused("a.csv", "title,date,url,text,shelf\nHeld,2019-03-04,a.example/1," + TEXT + ",9\n"))
                .isEmpty();
    }

    @Test
    void whatLacksAFieldAndNamesNothingElseHasNoneToUse() throws IOException, FaultException {
        assertThat(unused("a.csv", "title,text\nHeld," + TEXT + "\n")).isEmpty();
        assertThat(unused("a.csv", "id,author,text\n1,A. Writer," + TEXT + "\n"))
                .isEmpty();
        assertThat(unused("a.txt", TEXT)).isEmpty();
    }
}
