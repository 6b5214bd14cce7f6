package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentionreport.corpus.InputFolder.packed;
import static org.mentionreport.corpus.InputFolder.rejected;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.datafile.FaultException;

/** What is wrong with a file costs what it must, as the table states, and never more. */
class FaultsTest {
    private static final Set<String> PLAIN = Set.of("a.jsonl", "a.warc");
    private static final Pattern REPEATED = Pattern.compile("⟦(\\d+)×(.*?)⟧");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([nrt\\\\])");
    private static final Pattern SINGLE = Pattern.compile("\\\\x([0-9A-F]{2})");

    @TempDir
    Path folder;

    private InputFolder input;

    @BeforeEach
    void openFolder() throws FaultException {
        input = new InputFolder(folder);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "faults.csv",
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true,
            emptyValue = "")
    void eachFaultHasItsStatedEnd(
            String fault, String file, String encoding, String packing, String content, String ends)
            throws IOException {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        byte[] bytes = bytes(content == null ? "" : content, charset);
        List<Framed> framed = input.read(file, packing == null ? bytes : packed(packer(packing), bytes));
        assertThat(ends(framed)).as(fault).isEqualTo(ends);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void aBombIsTooLargeAndWhatStandsBeforeItIsKept(String packing) throws IOException {
        Path file = folder.resolve("bomb.jsonl");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        try (OutputStream out = packer(packing).over(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write("{\"text\": \"One\"}\n".getBytes(StandardCharsets.UTF_8));
            for (int megabytes = 0; megabytes < 300; megabytes++) {
                out.write(megabyte);
            }
        }
        List<Framed> framed = input.read("bomb.jsonl");
        assertThat(ends(framed)).isEqualTo("read too_large");
        assertThat(rejected(framed.get(1)).detail()).contains("unpacks to more than");
    }

    /** Every 1,000th byte; what stands before the cut is kept, and never less of it where the cut comes later. */
    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.jsonl.bz2", "a.warc", "a.warc.gz", "a.parquet"})
    void aCutFileEndsTruncatedBehindWhatStandsBefore(String name) throws IOException {
        byte[] whole = CutFiles.whole(folder, name);
        List<Framed> all = input.read(name, whole);
        assertThat(all).hasSizeGreaterThan(100).allMatch(SourceRecord.class::isInstance);
        int kept = 0;
        for (int length = 1000; length < whole.length; length += 1000) {
            List<Framed> framed = input.read(name, Arrays.copyOf(whole, length));
            List<Framed> before =
                    framed.stream().filter(SourceRecord.class::isInstance).toList();
            assertThat(before).as("cut at %d", length).isEqualTo(all.subList(0, before.size()));
            assertThat(before.size()).as("cut at %d", length).isGreaterThanOrEqualTo(kept);
            kept = before.size();
            // A cut between two records cannot be told from an end where nothing packs them.
            String behind = kept == framed.size() && PLAIN.contains(name) ? "" : " truncated";
            assertThat(ends(framed))
                    .as("cut at %d", length)
                    .isEqualTo(((kept == 0 ? "" : "read" + (kept > 1 ? "*" + kept : "")) + behind).strip());
        }
        // The rows of a Parquet file cannot be found without its end.
        assertThat(kept).isGreaterThan(name.endsWith("parquet") ? -1 : all.size() / 2);
    }

    private static String ends(List<Framed> framed) {
        List<String> ends = new ArrayList<>();
        int times = 0;
        for (int index = 0; index < framed.size(); index++) {
            times++;
            boolean isLast = index + 1 == framed.size();
            if (isLast || !end(framed.get(index)).equals(end(framed.get(index + 1)))) {
                ends.add(end(framed.get(index)) + (times > 1 ? "*" + times : ""));
                times = 0;
            }
        }
        return String.join(" ", ends);
    }

    private static String end(Framed framed) {
        return framed instanceof Rejected rejected ? rejected.reason().code() : "read";
    }

    private static InputFolder.Packer packer(String packing) {
        return switch (packing) {
            case "gzip" -> GZIPOutputStream::new;
            case "bzip2" -> BZip2CompressorOutputStream::new;
            case "zstd" -> ZstdOutputStream::new;
            default -> throw new AssertionError("There is no packing " + packing);
        };
    }

    private static byte[] bytes(String content, Charset charset) {
        String all = REPEATED.matcher(content)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(2).repeat(Integer.parseInt(match.group(1)))));
        String text = ESCAPED.matcher(all).replaceAll(match -> Matcher.quoteReplacement(unescaped(match.group(1))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher single = SINGLE.matcher(text);
        int from = 0;
        while (single.find()) {
            bytes.writeBytes(text.substring(from, single.start()).getBytes(charset));
            bytes.write(Integer.parseInt(single.group(1), 16));
            from = single.end();
        }
        bytes.writeBytes(text.substring(from).getBytes(charset));
        return bytes.toByteArray();
    }

    private static String unescaped(String letter) {
        return switch (letter) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> letter;
        };
    }
}
