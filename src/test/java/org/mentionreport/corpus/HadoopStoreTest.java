package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentionreport.corpus.InputFolder.packed;
import static org.mentionreport.corpus.InputFolder.record;
import static org.mentionreport.corpus.InputFolder.rejected;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.datafile.FaultException;

/** Hadoop's view of a folder stands for all its file systems: it has an address of its own and needs no server. */
class HadoopStoreTest {
    @TempDir
    Path folder;

    private String view;
    private Stores stores;

    @BeforeEach
    void openView() {
        // Hadoop keeps a file system by its address as long as Java runs.
        String name = folder.getFileName().toString();
        view = "viewfs://" + name + "/news";
        stores = new Stores(Map.of(
                "fs.viewfs.mounttable." + name + ".link./news", folder.toUri().toString()));
    }

    @Test
    void aFolderIsListedAsOneOfThisMachineIs() throws IOException {
        write("b/two: the second.txt", "two");
        write("a.txt", "one");
        write("_kept/três.txt", "three");
        write(".hidden/four.txt", "four");
        write("README.md", "five");
        assertThat(list(view))
                .isEqualTo(list(folder.toString()))
                .containsExactly("_kept/três.txt", "a.txt", "b/two: the second.txt");
    }

    @Test
    void aPatternChoosesAmongItsFiles() throws IOException {
        write("2019/a.jsonl", "");
        write("2019/a.txt", "");
        write("2020/b.jsonl", "");
        assertThat(list(view + "/20*/*.jsonl")).containsExactly("2019/a.jsonl", "2020/b.jsonl");
        assertThat(list(view + "/2019/*")).containsExactly("a.jsonl", "a.txt");
    }

    @Test
    void aFileIsReadUnpacked() throws Exception {
        Files.write(
                folder.resolve("a.jsonl.gz"),
                packed(GZIPOutputStream::new, "{\"body\": \"one\"}\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(record(read(view + "/a.jsonl.gz").get(0)).field(Field.TEXT)).isEqualTo("one");
    }

    @Test
    void aParquetFileIsReadFromItsEnd() throws Exception {
        MessageType schema = MessageTypeParser.parseMessageType("message story { required binary text (STRING); }");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(
                        new LocalOutputFile(folder.resolve("a.parquet")))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .build()) {
            writer.write(new SimpleGroup(schema).append("text", "one"));
        }
        assertThat(record(read(view + "/a.parquet").get(0)).field(Field.TEXT)).isEqualTo("one");
    }

    @Test
    void aFileThatVanishedBeforeItWasReadIsRejectedAsChanged() throws Exception {
        Path file = write("a.txt", "one");
        InputFile listed = new InputListing(stores).list(List.of(view)).get(0);
        Files.delete(file);
        assertThat(rejected(read(listed).get(0)).reason()).isEqualTo(Rejected.Reason.CHANGED);
    }

    @Test
    void anAddressWhereNothingLiesIsNoInput() {
        assertThatThrownBy(() -> list(view + "/absent"))
                .isInstanceOf(NoInputException.class)
                .hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gopher", "s3a"})
    void aSchemeThatHadoopDoesNotKnowOrHasNoClassForIsNoInputAndTheErrorNamesIt(String scheme) {
        assertThatThrownBy(() -> list(scheme + "://archive/news"))
                .isInstanceOf(NoInputException.class)
                .hasMessageContaining(scheme)
                .hasMessageContaining("spark.hadoop");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> list(String input) {
        return new InputListing(stores)
                .list(List.of(input)).stream().map(InputFile::source).toList();
    }

    private List<Framed> read(String input) throws FaultException {
        return read(new InputListing(stores).list(List.of(input)).get(0));
    }

    private List<Framed> read(InputFile file) throws FaultException {
        FieldNames names = FieldNames.load(Path.of("jobs", "language", "fields.csv"), Map.of());
        List<Framed> all = new ArrayList<>();
        new RecordReader(stores, names).read(file).forEachRemaining(all::add);
        return all;
    }
}
