package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentionreport.corpus.InputFolder.packed;
import static org.mentionreport.corpus.InputFolder.record;
import static org.mentionreport.corpus.InputFolder.rejected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentionreport.datafile.FaultException;

class ParquetFormatTest {
    @TempDir
    Path folder;

    private InputFolder input;

    @BeforeEach
    void openFolder() throws FaultException {
        input = new InputFolder(folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
    void columnsAreMappedByTheirNames(CompressionCodecName codec) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("""
                message noticia {
                  optional binary titular (STRING);
                  optional int32 fecha (DATE);
                  optional binary cuerpo;
                  optional group source { optional binary name (STRING); }
                }
                """);
        Group first = new SimpleGroup(schema)
                .append("titular", "Uno")
                .append("fecha", (int) LocalDate.of(2019, 5, 6).toEpochDay())
                .append("cuerpo", "La policía halló el depósito.");
        first.addGroup("source").append("name", "El Faro de Papel");
        Group second = new SimpleGroup(schema).append("titular", "Dos");
        write("a.parquet", schema, codec, first, second);
        List<Framed> framed = input.read("a.parquet");
        assertThat(framed.stream().map(Framed::source)).containsExactly("a.parquet#1", "a.parquet#2");
        SourceRecord record = record(framed.get(0));
        assertThat(record.field(Field.TITLE)).isEqualTo("Uno");
        assertThat(record.field(Field.PUBLISHED)).isEqualTo("2019-05-06");
        assertThat(record.field(Field.TEXT)).isEqualTo("La policía halló el depósito.");
        assertThat(record.field(Field.OUTLET)).isEqualTo("El Faro de Papel");
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(Rejected.Reason.NO_TEXT);
    }

    @Test
    void listsAreParagraphsAndTimesAreDays() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("""
                message story {
                  optional int64 published (TIMESTAMP(MILLIS,true));
                  optional group paragraphs (LIST) { repeated group list { optional binary element (STRING); } }
                }
                """);
        Group row = new SimpleGroup(schema).append("published", 1_557_100_800_000L);
        Group list = row.addGroup("paragraphs");
        list.addGroup("list").append("element", "First paragraph.");
        list.addGroup("list").append("element", "Second paragraph.");
        write("a.parquet", schema, CompressionCodecName.SNAPPY, row);
        SourceRecord record = record(input.read("a.parquet").get(0));
        assertThat(record.field(Field.TEXT)).isEqualTo("First paragraph.\n\nSecond paragraph.");
        assertThat(record.field(Field.PUBLISHED)).startsWith("2019-05-06T00:00:00");
    }

    @Test
    void theTimesOfOlderWritersAreDays() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message story { optional int96 published; optional binary text (STRING); }");
        Group row = new SimpleGroup(schema)
                .append("published", new NanoTime(2_458_610, 0))
                .append("text", "One.");
        write("a.parquet", schema, CompressionCodecName.SNAPPY, row);
        assertThat(record(input.read("a.parquet").get(0)).field(Field.PUBLISHED))
                .isEqualTo("2019-05-06");
    }

    @Test
    void aPackedFileSaysThatItMustBeUnpacked() throws IOException {
        byte[] plain = someRows();
        List<Framed> framed = input.read("a.parquet.gz", packed(GZIPOutputStream::new, plain));
        assertThat(framed).hasSize(1);
        assertThat(rejected(framed.get(0)).reason()).isEqualTo(Rejected.Reason.BINARY);
        assertThat(rejected(framed.get(0)).detail()).contains("unpack");
    }

    @Test
    void damageWithinEndsWithOneRejectionBehindTheRowsBefore() throws IOException {
        byte[] bytes = someRows();
        for (int at = 4; at < bytes.length; at += 61) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x55;
            List<Framed> framed = input.read("b.parquet", damaged);
            assertThat(framed).as("byte %d", at).isNotEmpty();
            assertThat(framed.subList(0, framed.size() - 1)).as("byte %d", at).hasSizeLessThanOrEqualTo(200);
            assertThat(input.read("b.parquet", damaged))
                    .as("byte %d, again", at)
                    .isEqualTo(framed);
        }
    }

    private byte[] someRows() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message story { required binary text (STRING); }");
        Group[] rows = new Group[200];
        for (int index = 0; index < rows.length; index++) {
            rows[index] = new SimpleGroup(schema).append("text", "Story " + index * 7919L % 1000);
        }
        write("a.parquet", schema, CompressionCodecName.UNCOMPRESSED, rows);
        return Files.readAllBytes(folder.resolve("a.parquet"));
    }

    private void write(String name, MessageType schema, CompressionCodecName codec, Group... rows) throws IOException {
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(folder.resolve(name)))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(codec)
                .build()) {
            for (Group row : rows) {
                writer.write(row);
            }
        }
    }
}
