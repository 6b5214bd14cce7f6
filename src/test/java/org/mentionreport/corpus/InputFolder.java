package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.FaultException;

/** A folder of files that a test writes and reads back as the job would. */
final class InputFolder {

    /** Something that packs what is written to it. */
    interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    private final Path folder;
    private final RecordReader reader;

    InputFolder(Path folder) throws FaultException {
        this.folder = folder;
        this.reader = new RecordReader(
                new Stores(Map.of()), FieldNames.load(Path.of("jobs", "language", "fields.csv"), Map.of()));
    }

    Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    List<Framed> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    List<Framed> read(String name, byte[] content) throws IOException {
        write(name, content);
        return read(name);
    }

    /** The records of a file that stands there. */
    List<Framed> read(String name) {
        List<Framed> all = new ArrayList<>();
        open(name).forEachRemaining(all::add);
        return all;
    }

    Iterator<Framed> open(String name) {
        return reader.read(new InputFile(folder.resolve(name).toString(), name));
    }

    static byte[] packed(Packer packer, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    static SourceRecord record(Framed framed) {
        assertThat(framed).isInstanceOf(SourceRecord.class);
        return (SourceRecord) framed;
    }

    static Rejected rejected(Framed framed) {
        assertThat(framed).isInstanceOf(Rejected.class);
        return (Rejected) framed;
    }
}
