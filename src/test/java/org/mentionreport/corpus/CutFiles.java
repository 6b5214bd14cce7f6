package org.mentionreport.corpus;

import static org.mentionreport.corpus.ArchiveBuilder.utf8;
import static org.mentionreport.corpus.InputFolder.packed;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Files of many records that cannot be packed to nothing, the same in every run. */
final class CutFiles {
    private static final int RECORDS = 900;
    private static final int CAPTURES = 200;

    private CutFiles() {}

    static byte[] whole(Path folder, String name) throws IOException {
        return switch (name.replaceFirst("[^.]*\\.", "")) {
            case "jsonl" -> lines();
            case "jsonl.gz" -> packed(GZIPOutputStream::new, lines());
            case "jsonl.zst" -> packed(ZstdOutputStream::new, lines());
            case "jsonl.bz2" -> packed(out -> new BZip2CompressorOutputStream(out, 1), lines());
            case "warc" -> warc();
            case "warc.gz" -> packed(GZIPOutputStream::new, warc());
            default -> parquet(folder.resolve("whole.parquet"));
        };
    }

    private static byte[] lines() {
        return utf8(
                texts().stream().map(text -> "{\"text\": \"" + text + "\"}\n").collect(Collectors.joining()));
    }

    private static byte[] warc() {
        ArchiveBuilder warc = new ArchiveBuilder();
        texts().stream()
                .limit(CAPTURES)
                .forEach(text -> warc.response("https://example.org/a", "Content-Type: text/html", page(text)));
        return warc.bytes();
    }

    private static byte[] page(String text) {
        return utf8("<!DOCTYPE html><html><body><p>" + text + "</p></body></html>");
    }

    private static byte[] parquet(Path file) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message story { required binary text (STRING); }");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .build()) {
            for (String text : texts()) {
                writer.write(new SimpleGroup(schema).append("text", text));
            }
        }
        return Files.readAllBytes(file);
    }

    private static List<String> texts() {
        Random random = new Random(20200506);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < RECORDS; index++) {
            texts.add(random.ints(40, 0, 26 * 26 * 26)
                    .mapToObj(number -> Integer.toString(number, 36))
                    .collect(Collectors.joining(" ")));
        }
        return texts;
    }
}
