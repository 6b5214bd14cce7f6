package org.mentionreport.facts;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

/** A small file of each format, whose records each name a place of their own: where each stands is known. */
enum Specimen {
    TEXT_PAGE("a.txt", Found.NONE, Packed.NOT),
    WEB_PAGE("a.html", Found.NONE, Packed.NOT),
    JSON_LINES("a.jsonl", Found.BEFORE_AND_BEHIND, Packed.NOT),
    JSON_LIST("a.json", Found.BEFORE_AND_BEHIND, Packed.NOT),
    TABLE("a.csv", Found.BEFORE_AND_BEHIND, Packed.NOT),
    TABS("a.tsv", Found.BEFORE_AND_BEHIND, Packed.NOT),
    WARC("a.warc", Found.BEFORE_AND_BEHIND, Packed.NOT),
    ARC("a.arc", Found.BEHIND, Packed.NOT),
    WIRE("wire.dat", Found.BEFORE_AND_BEHIND, Packed.NOT),
    PARQUET("a.parquet", Found.NONE, Packed.NOT),
    JSON_LINES_GZIP("a.jsonl.gz", Found.BEFORE_AND_BEHIND, Packed.GZIP),
    // A damaged block comes out whole and in disorder, which shows at its end.
    JSON_LINES_BZIP2("a.jsonl.bz2", Found.NONE, Packed.BZIP2),
    JSON_LINES_ZSTD("a.jsonl.zst", Found.BEFORE, Packed.ZSTD),
    WARC_GZIP("a.warc.gz", Found.BEFORE_AND_BEHIND, Packed.GZIP);

    /** How many records each has; the first one tells the format, so that nothing is expected where it is damaged. */
    private static final int RECORDS = 12;

    /** Which records are read where another is damaged; the next one may have lost where it begins. */
    private enum Found {
        NONE,
        BEFORE,
        /** The one before may seem to go on into the damage. */
        BEHIND,
        BEFORE_AND_BEHIND
    }

    private enum Packed {
        NOT,
        GZIP,
        BZIP2,
        ZSTD
    }

    /** A specimen as it is written, record by record. */
    record Written(List<byte[]> records) {

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            records.forEach(all::writeBytes);
            return all.toByteArray();
        }

        /** The number of the record in which a byte stands. */
        int recordAt(int at) {
            int record = 0;
            int end = records.get(0).length;
            while (end <= at) {
                record++;
                end += records.get(record).length;
            }
            return record;
        }
    }

    private final String file;
    private final Found found;
    private final Packed packed;

    Specimen(String file, Found found, Packed packed) {
        this.file = file;
        this.found = found;
        this.packed = packed;
    }

    String file() {
        return file;
    }

    int records() {
        return this == TEXT_PAGE || this == WEB_PAGE ? 1 : RECORDS;
    }

    /** Whether a record must be read where the first and last record that the damage touches are others. */
    boolean isFoundAgain(int record, int first, int last) {
        // The first record tells the format.
        if (first == 0 || found == Found.NONE) {
            return false;
        }
        boolean isBefore = record < first && (found != Found.BEHIND || record + 1 < first);
        return isBefore || (found != Found.BEFORE && record > last + 1);
    }

    /** What a record says and no other does. */
    static String place(int record) {
        return "Valle" + "bcdfghjklmnp".charAt(record) + "aro";
    }

    Written write(Path folder) throws IOException {
        if (this == PARQUET) {
            return new Written(List.of(parquet(folder.resolve("whole.parquet"))));
        }
        List<byte[]> records = new ArrayList<>();
        for (int record = 0; record < records(); record++) {
            records.add(packed(framed(record).getBytes(StandardCharsets.UTF_8)));
        }
        return new Written(records);
    }

    private String framed(int record) {
        String title = "The lorries of " + place(record);
        String text = "The police stopped nine lorries on the road to " + place(record)
                + " and held “the driver” of one, señor Núñez, for a week. Nobody of the Zetas was hurt in "
                + place(record) + ".";
        String page = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>"
                + text + "</p></body></html>";
        return switch (this) {
            case TEXT_PAGE -> title + "\n\nCALI, 3 May 2019 - " + text + "\n";
            case WEB_PAGE -> page;
            case JSON_LINES, JSON_LINES_GZIP, JSON_LINES_BZIP2, JSON_LINES_ZSTD ->
                "{\"title\": \"" + title + "\", \"date\": \"2019-05-03\", \"text\": \"" + text + "\"}\n";
            case JSON_LIST ->
                (record == 0 ? "[" : "") + "{\"title\": \"" + title + "\", \"text\": \"" + text + "\"}"
                        + (record == RECORDS - 1 ? "]\n" : ",\n");
            case TABLE ->
                (record == 0 ? "title,text,date\n" : "") + title + ",\"" + text
                        + "\nA \"\"second\"\" line.\",2019-05-03\n";
            case TABS -> (record == 0 ? "title\ttext\tdate\n" : "") + title + "\t" + text + "\t2019-05-03\n";
            case WARC, WARC_GZIP -> warc(record, page);
            case ARC -> arc("http://example.org/" + record, page);
            case WIRE -> "WIR-1990-%04d (ABC)%n%n   CALI, 3 JAN 90 -- [TEXT] %s%n".formatted(record, text);
            case PARQUET -> throw new AssertionError("rows are not framed one by one");
        };
    }

    private static String warc(int record, String page) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/" + record
                + "\r\nContent-Type: application/http\r\nContent-Length: "
                + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static String arc(String address, String block) {
        return address + " 192.0.2.1 20080430204825 text/html " + block.getBytes(StandardCharsets.UTF_8).length + "\n"
                + block + "\n";
    }

    private byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = over(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private OutputStream over(OutputStream out) throws IOException {
        return switch (packed) {
            case NOT -> out;
            case GZIP -> new GZIPOutputStream(out);
            case BZIP2 -> new BZip2CompressorOutputStream(out, 1);
            case ZSTD -> new ZstdOutputStream(out);
        };
    }

    private static byte[] parquet(Path file) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message story { required binary title (STRING); required binary text (STRING); }");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .build()) {
            for (int record : IntStream.range(0, RECORDS).toArray()) {
                writer.write(new SimpleGroup(schema)
                        .append("title", place(record))
                        .append("text", "Nine lorries were stopped on the road to " + place(record) + "."));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }
}
