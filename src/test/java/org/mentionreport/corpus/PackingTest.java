package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentionreport.corpus.InputFolder.joined;
import static org.mentionreport.corpus.InputFolder.packed;
import static org.mentionreport.corpus.InputFolder.record;
import static org.mentionreport.corpus.InputFolder.rejected;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentionreport.datafile.FaultException;

class PackingTest {

    @SuppressWarnings("ImmutableEnumChecker")
    enum Packed {
        GZ(GZIPOutputStream::new),
        BZ2(out -> new BZip2CompressorOutputStream(out, 1)),
        ZST(ZstdOutputStream::new);

        private final InputFolder.Packer packer;

        Packed(InputFolder.Packer packer) {
            this.packer = packer;
        }

        byte[] pack(String text) throws IOException {
            return packed(packer, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @TempDir
    Path folder;

    private InputFolder input;

    @BeforeEach
    void openFolder() throws FaultException {
        input = new InputFolder(folder);
    }

    @ParameterizedTest
    @EnumSource
    void theContentTellsThePackingWhateverTheName(Packed how) throws IOException {
        byte[] bytes = how.pack("{\"body\": \"one\"}\n{\"body\": \"two\"}\n");
        for (String name : List.of("a.jsonl." + how.name(), "a.jsonl", "export")) {
            List<Framed> framed = input.read(name, bytes);
            assertThat(framed).as(name).hasSize(2);
            assertThat(record(framed.get(1)).field(Field.TEXT)).isEqualTo("two");
        }
    }

    @ParameterizedTest
    @EnumSource
    void piecesBehindEachOtherAreReadToTheLast(Packed how) throws IOException {
        byte[] bytes = joined(how.pack("{\"body\": \"one\"}\n"), how.pack("{\"body\": \"t"), how.pack("wo\"}\n"));
        List<Framed> framed = input.read("a.jsonl", bytes);
        assertThat(framed).hasSize(2);
        assertThat(record(framed.get(1)).field(Field.TEXT)).isEqualTo("two");
    }

    @ParameterizedTest
    @EnumSource
    void aCutCostsOneRejectionBehindWhatStandsBeforeIt(Packed how) throws IOException {
        byte[] first = how.pack("{\"body\": \"one\"}\n{\"body\": \"two\"}\n");
        byte[] second = how.pack("{\"body\": \"three\"}\n");
        for (int length = 5; length < second.length; length++) {
            List<Framed> framed = input.read("a.jsonl", joined(first, Arrays.copyOf(second, length)));
            assertThat(framed).as("cut at %d", length).hasSizeBetween(3, 4);
            assertThat(rejected(framed.get(framed.size() - 1)).reason()).isEqualTo(Rejected.Reason.TRUNCATED);
            assertThat(framed.subList(0, 2)).allMatch(SourceRecord.class::isInstance);
        }
    }

    @Test
    void behindADamagedGzipMemberLinesAndArchivesAreReadOn() throws IOException {
        byte[] damaged = Packed.GZ.pack("{\"body\": \"two\"}\n");
        damaged[damaged.length - 6] ^= 0x55;
        List<Framed> framed = input.read(
                "a.jsonl",
                joined(Packed.GZ.pack("{\"body\": \"one\"}\n"), damaged, Packed.GZ.pack("{\"body\": \"three\"}\n")));
        assertThat(record(framed.get(0)).field(Field.TEXT)).isEqualTo("one");
        assertThat(framed)
                .anyMatch(one -> one instanceof Rejected rejected
                        && rejected.reason() == Rejected.Reason.TRUNCATED
                        && rejected.source().equals("a.jsonl#3"));
        assertThat(record(framed.get(framed.size() - 1)).field(Field.TEXT)).isEqualTo("three");
        assertThat(record(framed.get(framed.size() - 1)).source()).isEqualTo("a.jsonl#4");
    }

    @Test
    void behindAGzipMemberWhoseHeaderSeemsToReachBeyondTheFileLinesAreReadOn() throws IOException {
        byte[] damaged = Packed.GZ.pack("{\"body\": \"two\"}\n");
        // Says that as many bytes as the next two count stand in the header.
        damaged[3] = 4;
        damaged[10] = (byte) 0xff;
        damaged[11] = (byte) 0xff;
        List<Framed> framed = input.read(
                "a.jsonl",
                joined(Packed.GZ.pack("{\"body\": \"one\"}\n"), damaged, Packed.GZ.pack("{\"body\": \"three\"}\n")));
        assertThat(framed).hasSize(3);
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(Rejected.Reason.TRUNCATED);
        assertThat(record(framed.get(2)).field(Field.TEXT)).isEqualTo("three");
    }

    @Test
    void behindADamagedGzipMemberATableIsNotReadOn() throws IOException {
        byte[] damaged = Packed.GZ.pack("Two,\"two\"\n");
        damaged[damaged.length / 2] ^= 0x55;
        List<Framed> framed = input.read(
                "a.csv", joined(Packed.GZ.pack("title,text\n"), damaged, Packed.GZ.pack("Three,\"three\"\n")));
        assertThat(rejected(framed.get(framed.size() - 1)).reason()).isEqualTo(Rejected.Reason.TRUNCATED);
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsBehindThePackedPiecesIsNotPassedOver(Packed how) throws IOException {
        List<Framed> framed = input.read(
                "a.jsonl", joined(how.pack("{\"body\": \"one\"}\n"), "no packing".getBytes(StandardCharsets.UTF_8)));
        assertThat(rejected(framed.get(framed.size() - 1)).reason()).isEqualTo(Rejected.Reason.TRUNCATED);
        assertThat(record(framed.get(0)).field(Field.TEXT)).isEqualTo("one");
    }
}
