package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentionreport.corpus.ArchiveBuilder.PAGE;
import static org.mentionreport.corpus.ArchiveBuilder.http;
import static org.mentionreport.corpus.ArchiveBuilder.utf8;
import static org.mentionreport.corpus.InputFolder.joined;
import static org.mentionreport.corpus.InputFolder.packed;
import static org.mentionreport.corpus.InputFolder.record;
import static org.mentionreport.corpus.InputFolder.rejected;
import static org.mentionreport.corpus.Rejected.Reason.MALFORMED;
import static org.mentionreport.corpus.Rejected.Reason.NOT_ARTICLE;
import static org.mentionreport.corpus.Rejected.Reason.TOO_LARGE;
import static org.mentionreport.corpus.Rejected.Reason.TRUNCATED;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.datafile.FaultException;

class WebArchiveTest {
    private static final String HTML = "Content-Type: text/html";
    private static final String URL = "https://example.org/uno";

    @TempDir
    Path folder;

    private InputFolder input;

    @BeforeEach
    void openFolder() throws FaultException {
        input = new InputFolder(folder);
    }

    @Test
    void aPageIsARecordWithItsAddressAndWithoutTheDayOfTheCrawl() throws IOException {
        byte[] warc = new ArchiveBuilder()
                .warc("warcinfo", "", "application/warc-fields", utf8("software: none\r\n"))
                .warc("request", URL, "application/http", utf8("GET /uno HTTP/1.1\r\n\r\n"))
                .response(URL, HTML, utf8(PAGE))
                .bytes();
        List<Framed> framed = input.read("crawl.warc", warc);
        assertThat(framed.stream().map(Framed::source)).containsExactly("crawl.warc#1", "crawl.warc#2", "crawl.warc#3");
        assertThat(rejected(framed.get(0)).reason()).isEqualTo(NOT_ARTICLE);
        assertThat(rejected(framed.get(1)).detail()).contains("request");
        SourceRecord page = record(framed.get(2));
        assertThat(page.field(Field.TEXT)).contains("La policía de Cúcuta");
        assertThat(page.field(Field.URL)).isEqualTo(URL);
        assertThat(page.field(Field.PUBLISHED)).isEmpty();
    }

    @Test
    void aTextTakenFromAPageIsAPage() throws IOException {
        byte[] wet = new ArchiveBuilder()
                .warc("conversion", URL, "text/plain", utf8("Uno\nLa policía de Cúcuta.\n"))
                .bytes();
        SourceRecord page = record(input.read("crawl.warc.wet", wet).get(0));
        assertThat(page.shape()).isEqualTo(SourceRecord.Shape.PAGE);
        assertThat(page.field(Field.TEXT)).startsWith("Uno\n");
        assertThat(page.field(Field.URL)).isEqualTo(URL);
    }

    @Test
    void anArcIsReadWithBlanksInItsAddresses() throws IOException {
        byte[] page = http(HTML, utf8(PAGE));
        byte[] arc = new ArchiveBuilder()
                .arc("filedesc://x.arc 0.0.0.0 20080430204825 text/plain 9", utf8("1 0 None\n"))
                .arc("dns:example.org 192.0.2.1 20080430204825 text/dns 4", utf8("A.B."))
                .arc("http://example.org/a b 192.0.2.1 20080430204825 text/html " + page.length, page)
                .bytes();
        List<Framed> framed = input.read("crawl.arc", arc);
        assertThat(framed).hasSize(3);
        assertThat(rejected(framed.get(0)).reason()).isEqualTo(NOT_ARTICLE);
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(NOT_ARTICLE);
        assertThat(record(framed.get(2)).field(Field.URL)).isEqualTo("http://example.org/a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "zstd", "br", "none said", "said, but not packed"})
    void whatTheServerPackedIsUnpacked(String how) throws IOException {
        byte[] page = utf8(PAGE);
        byte[] body =
                switch (how) {
                    case "gzip" -> packed(GZIPOutputStream::new, page);
                    case "deflate" -> packed(DeflaterOutputStream::new, page);
                    case "zstd" -> packed(ZstdOutputStream::new, page);
                    case "br" -> brotli(utf8("<p>La policía de Cúcuta</p>"));
                    default -> page;
                };
        String encoding = how.startsWith("none") ? "" : "\r\nContent-Encoding: " + how.replaceFirst("^said.*", "gzip");
        byte[] warc = new ArchiveBuilder().response(URL, HTML + encoding, body).bytes();
        assertThat(record(input.read("crawl.warc", warc).get(0)).field(Field.TEXT))
                .contains("La policía de Cúcuta");
    }

    @Test
    void chunksAreJoinedAndAHeaderThatOnlySaysChunkedIsPassedOver() throws IOException {
        String chunked = HTML + "\r\nTransfer-Encoding: chunked";
        byte[] warc = new ArchiveBuilder()
                .response(URL, chunked, utf8("a\r\n<p>one two\r\n9\r\n three</p\r\n1\r\n>\r\n0\r\n\r\n"))
                .response(URL, chunked, utf8("<p>one two three</p>"))
                .response(URL, chunked, utf8("a\r\n<p>one two\r\n9\r\n thr"))
                .bytes();
        List<Framed> framed = input.read("crawl.warc", warc);
        assertThat(record(framed.get(0)).field(Field.TEXT)).contains("one two three");
        assertThat(record(framed.get(1)).field(Field.TEXT)).contains("one two three");
        assertThat(rejected(framed.get(2)).reason()).isEqualTo(TRUNCATED);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, Кали", "ISO-8859-1, Cúcuta", "UTF-16LE, Cúcuta", "Shift_JIS, 山口組", "utf-8, Cúcuta"})
    void theServersEncodingIsBelieved(String charset, String word) throws IOException {
        byte[] body = ("<p>uno " + word + " dos</p>").getBytes(Charset.forName(charset));
        byte[] warc = new ArchiveBuilder()
                .response(URL, HTML + "; charset=" + charset, body)
                .bytes();
        assertThat(record(input.read("crawl.warc", warc).get(0)).field(Field.TEXT))
                .contains("uno " + word + " dos");
    }

    @ParameterizedTest
    @CsvSource({
        "image/gif, https://example.org/a.gif, GIF89a",
        "text/css, https://example.org/a.css, p {}",
        "application/json, https://example.org/a.json, {}",
        "text/html, https://example.org/a.html, %PDF-1.4",
        "text/html, https://example.org/a.html, ' '",
        "text/plain, https://example.org/robots.txt, User-agent: *",
        "text/plain, https://example.org/feed, '<?xml version=\"1.0\"?><rss></rss>'",
        "text/plain, metadata://gnu.org/software/wget/warc/wget.log, Saved.",
    })
    void whatIsNoPageIsNoArticle(String mediaType, String url, String body) throws IOException {
        byte[] warc = new ArchiveBuilder()
                .response(url, "Content-Type: " + mediaType, utf8(body))
                .warc("resource", url, mediaType, utf8(body))
                .bytes();
        assertThat(input.read("crawl.warc", warc))
                .hasSize(2)
                .allMatch(framed -> rejected(framed).reason() == NOT_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"301 Moved", "404 Not Found", "503 Busy"})
    void whatTheServerRefusedIsNoArticle(String status) throws IOException {
        byte[] block = utf8("HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\n\r\n" + PAGE);
        byte[] warc = new ArchiveBuilder()
                .warc("response", URL, "application/http", block)
                .bytes();
        assertThat(rejected(input.read("crawl.warc", warc).get(0)).detail()).contains(status.substring(0, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {-900, -40, -1, 5, 40, 300, 900, 100_000, 2_000_000_000})
    void aWrongLengthCostsItsRecordAndNoOther(int off) throws IOException {
        byte[] wrong = http(HTML, utf8(PAGE.repeat(6)));
        byte[] warc = new ArchiveBuilder()
                .response("https://example.org/1", HTML, utf8(PAGE))
                .warc("response", "https://example.org/2", "application/http", "" + (wrong.length + (long) off), wrong)
                .response("https://example.org/3", HTML, utf8(PAGE))
                .response("https://example.org/4", HTML, utf8(PAGE))
                .bytes();
        List<Framed> framed = input.read("crawl.warc", warc);
        assertThat(framed).hasSize(4);
        assertThat(record(framed.get(0)).field(Field.URL)).endsWith("/1");
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(MALFORMED);
        assertThat(record(framed.get(2)).field(Field.URL)).endsWith("/3");
        assertThat(record(framed.get(3)).field(Field.URL)).endsWith("/4");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, RecordFormat.LIMIT, 2_000_000_000})
    void anArchiveWhoseLengthsAreAllWrongLosesNoRecord(int length) throws IOException {
        ArchiveBuilder warc = new ArchiveBuilder();
        for (int number = 0; number < 5_000; number++) {
            warc.warc("response", URL, "application/http", String.valueOf(length), http(HTML, utf8(PAGE)));
        }
        List<Framed> framed = input.read("crawl.warc", warc.bytes());
        assertThat(framed).hasSize(5_000);
        assertThat(framed.subList(0, 4_999)).allMatch(one -> rejected(one).reason() == MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "99999999999999999999"})
    void aLengthThatIsNoneCostsItsRecordAndNoOther(String length) throws IOException {
        byte[] warc = new ArchiveBuilder()
                .warc("response", URL, "application/http", length, http(HTML, utf8(PAGE)))
                .response(URL, HTML, utf8(PAGE))
                .bytes();
        List<Framed> framed = input.read("crawl.warc", warc);
        assertThat(framed).hasSize(2);
        assertThat(rejected(framed.get(0)).reason()).isEqualTo(MALFORMED);
        assertThat(framed.get(1)).isInstanceOf(SourceRecord.class);
    }

    @Test
    void whatBelongsToNoRecordIsOneRejection() throws IOException {
        byte[] warc = new ArchiveBuilder()
                .response(URL, HTML, utf8(PAGE))
                .text("WARC/1.0\r\nthis is no header\r\n\r\nand this no block\r\n\r\n")
                .response(URL, HTML, utf8(PAGE))
                .bytes();
        List<Framed> framed = input.read("crawl.warc", warc);
        assertThat(framed).hasSize(3);
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHeaderThatIsNoneCostsItsRecordAndNotTheOneBefore(boolean isPacked) throws IOException {
        List<byte[]> pieces = new ArrayList<>();
        for (String url : List.of("https://example.org/1", "https://example.org/2", "https://example.org/3")) {
            byte[] one = new ArchiveBuilder().response(url, HTML, utf8(PAGE)).bytes();
            if (url.endsWith("2")) {
                one[2] = '?';
            }
            pieces.add(isPacked ? packed(GZIPOutputStream::new, one) : one);
        }
        List<Framed> framed = input.read("crawl.warc", joined(pieces.toArray(byte[][]::new)));
        assertThat(framed).hasSize(3);
        assertThat(record(framed.get(0)).field(Field.URL)).endsWith("/1");
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(MALFORMED);
        assertThat(record(framed.get(2)).field(Field.URL)).endsWith("/3");
    }

    @Test
    void aDamagedGzipMemberCostsItsRecordAndNoOther() throws IOException {
        byte[] one = packed(
                GZIPOutputStream::new,
                new ArchiveBuilder().response(URL, HTML, utf8(PAGE)).bytes());
        for (int at = 12; at < one.length - 8; at++) {
            byte[] damaged = one.clone();
            damaged[at] ^= 0x55;
            List<Framed> framed = input.read("crawl.warc.gz", joined(one, damaged, one, one));
            List<Framed> told =
                    framed.stream().filter(Rejected.class::isInstance).toList();
            assertThat(told).as("byte %d", at).isNotEmpty().hasSizeLessThanOrEqualTo(2);
            assertThat(framed.size() - told.size())
                    .as("byte %d: pages read", at)
                    .isBetween(3, 4);
        }
    }

    @Test
    void aCutAnywhereCostsOneRejectionBehindTheRecordsBeforeIt() throws IOException {
        byte[] one = new ArchiveBuilder().response(URL, HTML, utf8(PAGE)).bytes();
        for (int length = 6; length < one.length - 4; length += 5) {
            List<Framed> framed = input.read("crawl.warc", joined(one, Arrays.copyOf(one, length)));
            assertThat(framed).as("cut at %d", length).hasSize(2);
            assertThat(framed.get(0)).isInstanceOf(SourceRecord.class);
            assertThat(rejected(framed.get(1)).reason()).isEqualTo(TRUNCATED);
        }
    }

    @Test
    void aRecordOverTheLimitIsPassedBy() throws IOException {
        byte[] large = new byte[RecordFormat.LIMIT + 5];
        Arrays.fill(large, (byte) 'x');
        byte[] warc = new ArchiveBuilder()
                .response(URL, HTML, large)
                .response(URL, "Content-Type: video/mp4", large)
                .response(URL, HTML, utf8(PAGE))
                .bytes();
        List<Framed> framed = input.read("crawl.warc", warc);
        assertThat(framed).hasSize(3);
        assertThat(rejected(framed.get(0)).reason()).isEqualTo(TOO_LARGE);
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(NOT_ARTICLE);
        assertThat(framed.get(2)).isInstanceOf(SourceRecord.class);
    }

    @Test
    void aPageThatUnpacksToMoreThanTheLimitIsTooLarge() throws IOException {
        byte[] zeros = new byte[RecordFormat.LIMIT + 5];
        Arrays.fill(zeros, (byte) ' ');
        zeros[0] = '<';
        byte[] warc = new ArchiveBuilder()
                .response(URL, HTML + "\r\nContent-Encoding: gzip", packed(GZIPOutputStream::new, zeros))
                .bytes();
        assertThat(rejected(input.read("crawl.warc", warc).get(0)).reason()).isEqualTo(TOO_LARGE);
    }

    /** A stream of one meta-block that is stored as it is (RFC 7932, section 9.2). */
    private static byte[] brotli(byte[] text) {
        int length = text.length - 1;
        int header = length << 4 | 1 << 20;
        byte[] begin = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        return joined(begin, text, new byte[] {3});
    }
}
