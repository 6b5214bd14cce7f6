package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentionreport.corpus.Rejected.Reason.BINARY;
import static org.mentionreport.corpus.Rejected.Reason.CHANGED;
import static org.mentionreport.corpus.Rejected.Reason.EMPTY;
import static org.mentionreport.corpus.Rejected.Reason.MALFORMED;
import static org.mentionreport.corpus.Rejected.Reason.NO_TEXT;
import static org.mentionreport.corpus.Rejected.Reason.TOO_LARGE;
import static org.mentionreport.corpus.Rejected.Reason.TRUNCATED;
import static org.mentionreport.corpus.Rejected.Reason.UNREADABLE;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.datafile.FaultException;

class RecordReaderTest {
    @TempDir
    Path folder;

    private RecordReader reader;

    @BeforeEach
    void loadFieldNames() throws FaultException {
        reader = new RecordReader(
                new Stores(Map.of()), FieldNames.load(Path.of("jobs", "language", "fields.csv"), Map.of()));
    }

    @Test
    void aTextFileIsOnePage() {
        List<Framed> framed = read("Page.TXT", "A headline\n\nA body.\n");
        assertThat(framed).hasSize(1);
        SourceRecord page = (SourceRecord) framed.get(0);
        assertThat(page.source()).isEqualTo("Page.TXT");
        assertThat(page.shape()).isEqualTo(SourceRecord.Shape.PAGE);
        assertThat(page.field(Field.TEXT)).isEqualTo("A headline\n\nA body.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "published.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 2)
    void aRecordStatesWhenItWasPublished(String name, String record, String published) {
        List<Framed> framed = read("a.jsonl", "{\"text\": \"Nine men were held.\", " + record + "}\n");
        assertThat(((SourceRecord) framed.get(0)).field(Field.PUBLISHED)).isEqualTo(published == null ? "" : published);
    }

    @Test
    void jsonLinesAreNumberedAndABrokenLineIsRejectedWithItsLine() {
        List<Framed> framed = read("a.jsonl", """
                {"titular": "Uno", "contenido_texto": "Texto uno.", "fecha_publicacion": "2025-04-15"}

                {"titular": "Dos", "contenido_texto":
                {"titulo": "Tres", "texto": ["Primer párrafo.", "Segundo."], "idioma": "es"}
                """);
        assertThat(sources(framed)).containsExactly("a.jsonl#1", "a.jsonl#2", "a.jsonl#3");
        assertThat(text(framed.get(0))).isEqualTo("Texto uno.");
        assertThat(((SourceRecord) framed.get(0)).field(Field.PUBLISHED)).isEqualTo("2025-04-15");
        assertRejected(framed.get(1), MALFORMED, "line 3");
        assertThat(text(framed.get(2))).isEqualTo("Primer párrafo.\n\nSegundo.");
    }

    @Test
    void anObjectAFileAndAListOfObjectsAreRead() {
        assertThat(text(read("one.json", "{\n  \"title\": \"T\",\n  \"body\": \"B [x] {y} \\\" z\"\n}\n")
                        .get(0)))
                .isEqualTo("B [x] {y} \" z");
        List<Framed> list = read("list.json", "[{\"body\": \"one\"},\n {\"body\": oops},\n {\"body\": \"three\"}]");
        assertThat(sources(list)).containsExactly("list.json#1", "list.json#2", "list.json#3");
        assertRejected(list.get(1), MALFORMED, "line 2");
        assertThat(text(list.get(2))).isEqualTo("three");
    }

    @Test
    void aListWithoutItsEndIsTruncatedBehindItsRecords() {
        List<Framed> framed = read("list.json", "[{\"body\": \"one\"},{\"body\": \"tw");
        assertThat(text(framed.get(0))).isEqualTo("one");
        assertRejected(framed.get(1), TRUNCATED, "cut off");
        assertThat(framed).hasSize(2);
    }

    @Test
    void aRecordWithoutATextFieldNamesTheFieldsAndTheSetting() {
        Framed framed =
                read("a.jsonl", "{\"id\": 1, \"relato\": \"A long text\"}\n").get(0);
        assertRejected(framed, NO_TEXT, "id, relato");
        assertThat(((Rejected) framed).detail()).contains("fields: text:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><p>One.</p></html>",
                "  \n<HTML lang='es'><p>One.</p></HTML>",
                "<?xml version='1.0'?>\n<!-- saved --><html><p>One.</p></html>",
                "<body><p>One.</p></body>"
            })
    void aWholePageInAFieldIsAPage(String page) throws IOException {
        for (String name : List.of("text", "raw_html", "html")) {
            String line = new ObjectMapper().writeValueAsString(Map.of(name, page, "date", "2020-01-02"));
            SourceRecord record = (SourceRecord) read("a.jsonl", line + "\n").get(0);
            assertThat(record.shape()).isEqualTo(SourceRecord.Shape.MARKUP);
            assertThat(record.field(Field.TEXT)).isEqualTo(page);
            assertThat(record.field(Field.PUBLISHED)).isEqualTo("2020-01-02");
        }
        SourceRecord cell =
                (SourceRecord) read("a.csv", "title;text\nA;\"" + page + "\"\n").get(0);
        assertThat(cell.shape()).isEqualTo(SourceRecord.Shape.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>One.</p>", "<div><p>One.</p></div>", "One <html> two", "<htmlish>One"})
    void aPartOfAPageInAFieldIsAText(String text) {
        SourceRecord record =
                (SourceRecord) read("a.jsonl", "{\"html\": \"" + text + "\"}\n").get(0);
        assertThat(record.shape()).isEqualTo(SourceRecord.Shape.FIELDS);
    }

    @Test
    void aTextIsTakenBeforeThePageBesideIt() {
        SourceRecord record =
                (SourceRecord) read("a.jsonl", "{\"html\": \"<html><p>One.</p></html>\", \"text\": \"One.\"}\n")
                        .get(0);
        assertThat(record.field(Field.TEXT)).isEqualTo("One.");
    }

    @Test
    void theSettingsNamesComeFirst() throws FaultException {
        RecordReader mapped = new RecordReader(
                new Stores(Map.of()),
                FieldNames.load(
                        Path.of("jobs", "language", "fields.csv"), Map.of("text", List.of("relato", "meta.inner"))));
        Path file = write(
                "a.jsonl",
                "{\"body\": \"no\", \"relato\": \"yes\"}\n{\"meta\": {\"inner\": \"deep\"}}\n"
                        .getBytes(StandardCharsets.UTF_8));
        List<Framed> framed = all(mapped.read(new InputFile(file.toString(), "a.jsonl")));
        assertThat(text(framed.get(0))).isEqualTo("yes");
        assertThat(text(framed.get(1))).isEqualTo("deep");
    }

    @Test
    void cellsMayHoldLinesQuotesAndDelimiters() {
        List<Framed> framed =
                read("a.csv", "title,text,date\n\"One, \"\"two\"\"\",\"First line\nsecond, line\",2020-01-02\nX,Y,Z\n");
        SourceRecord first = (SourceRecord) framed.get(0);
        assertThat(first.field(Field.TITLE)).isEqualTo("One, \"two\"");
        assertThat(first.field(Field.TEXT)).isEqualTo("First line\nsecond, line");
        assertThat(first.field(Field.PUBLISHED)).isEqualTo("2020-01-02");
        assertThat(framed).hasSize(2);
    }

    @Test
    void theDelimiterIsTold() {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            String table = String.join(delimiter, "fecha", "titular", "texto") + "\r\n"
                    + String.join(delimiter, "1/2/2019", "T", "\"Uno, dos; tres\"") + "\r\n";
            assertThat(text(read("table.csv", table).get(0))).as(delimiter).isEqualTo("Uno, dos; tres");
        }
    }

    @Test
    void backslashesStayAndEscapeOnlyWhereTheTableDoesSo() {
        assertThat(text(read("a.csv", "id,text\n1,\"C:\\temp\\new\"\n").get(0))).isEqualTo("C:\\temp\\new");
        assertThat(text(read("b.csv", "id,text\n1,\"He said \\\"no\\\" twice\"\n")
                        .get(0)))
                .isEqualTo("He said \"no\" twice");
    }

    @Test
    void ofAKeyThatStandsTwiceTheLastValueCounts() {
        assertThat(text(read("a.json", "{\"text\": \"One\", \"text\": \"Two\"}").get(0)))
                .isEqualTo("Two");
    }

    @Test
    void ofTwoKeysThatMeanTheSameTheFirstWithAValueCounts() {
        assertThat(text(read("a.json", "{\"text\": \" \", \"Text\": \"Two\", \"TEXT\": \"Three\"}")
                        .get(0)))
                .isEqualTo("Two");
    }

    @Test
    void anUnbalancedQuoteCostsOneRecordOnly() {
        List<Framed> framed = read(
                "a.csv",
                "id,title,text\n1,a,\"good\"\n2,b,\"never closed\nstill open\n3,c,\"fine\"\n4,d,\"fine\nas well\"\n");
        assertThat(sources(framed)).containsExactly("a.csv#1", "a.csv#2", "a.csv#3", "a.csv#4");
        assertRejected(framed.get(1), MALFORMED, "line 3");
        assertThat(text(framed.get(2))).isEqualTo("fine");
        assertThat(text(framed.get(3))).isEqualTo("fine\nas well");
    }

    @Test
    void aRowWiderThanTheHeaderIsMalformed() {
        assertRejected(read("a.csv", "title,text\none,two,three\n").get(0), MALFORMED, "this row 3");
    }

    @Test
    void aTruncatedGzipGivesWhatStandsBeforeTheCut() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < 400; index++) {
            lines.append("{\"body\": \"record ").append(index * 7919L % 1000).append("\"}\n");
        }
        byte[] packed = gzip(lines.toString());
        List<Framed> framed = all(open("a.jsonl.gz", Arrays.copyOf(packed, packed.length * 2 / 3)));
        assertThat(framed.size()).isBetween(50, 390);
        assertThat(framed.subList(0, framed.size() - 1)).allMatch(SourceRecord.class::isInstance);
        assertRejected(framed.get(framed.size() - 1), TRUNCATED, "cut off");
    }

    @Test
    void aFileCutAtAnyByteGivesRecordsAndAtMostOneRejection() throws IOException {
        byte[] plain = "id,text\n1,\"uno\ndos\"\n2,\"três\"\n".getBytes(StandardCharsets.UTF_8);
        byte[] packed = gzip(new String(plain, StandardCharsets.UTF_8));
        for (byte[] bytes : List.of(plain, packed)) {
            for (int length = 0; length < bytes.length; length++) {
                List<Framed> framed = all(open(bytes == plain ? "a.csv" : "a.csv.gz", Arrays.copyOf(bytes, length)));
                assertThat(framed).as("cut at %d", length).isNotEmpty().hasSizeLessThanOrEqualTo(3);
                assertThat(framed.stream().filter(Rejected.class::isInstance).count())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void encodingsAreTold() {
        String text = "El capo de Medellín habló mañana: “así será” — São Paulo, não.";
        for (String name : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            assertThat(text(all(open("a.txt", text.getBytes(Charset.forName(name))))
                            .get(0)))
                    .as(name)
                    .isEqualTo(text);
        }
        assertThat(text(all(open("a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                        .get(0)))
                .isEqualTo(text);
    }

    @Test
    void aStrayByteInUtf8IsReadAsTheOlderEncoding() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("{\"body\": \"Peña y ".getBytes(StandardCharsets.UTF_8));
        mixed.write("Muñoz\"}\n".getBytes(Charset.forName("windows-1252")));
        assertThat(text(all(open("a.jsonl", mixed.toByteArray())).get(0))).isEqualTo("Peña y Muñoz");
    }

    @Test
    void whatIsNoTextSaysSo() {
        assertRejected(read("a.txt", "").get(0), EMPTY, "empty");
        assertRejected(read("a.txt", " \n\t\n").get(0), EMPTY, "blank");
        assertRejected(read("a.jsonl", "\n\n").get(0), EMPTY, "no record");
        assertRejected(read("a.csv", "title,text\n").get(0), EMPTY, "no record");
        assertRejected(read("a.txt", "%PDF-1.4 ...").get(0), BINARY, "PDF");
        assertRejected(all(open("a.txt", new byte[500])).get(0), BINARY, "no text");
        assertRejected(read("a.html", " \n ").get(0), EMPTY, "blank");
    }

    @Test
    void anOverlongLineIsPassedByWithoutTheNext() throws IOException {
        Path file = folder.resolve("big.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("{\"body\": \"".getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int megabytes = 0; megabytes < 17; megabytes++) {
                out.write(block);
            }
            out.write("\"}\n{\"body\": \"next\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        List<Framed> framed = all(reader.read(new InputFile(file.toString(), "big.jsonl")));
        assertRejected(framed.get(0), TOO_LARGE, "line 1");
        assertThat(text(framed.get(1))).isEqualTo("next");
    }

    @Test
    void aFileThatVanishedIsChangedAndAFolderIsUnreadable() throws IOException {
        assertRejected(
                all(reader.read(new InputFile(folder + "/gone.txt", "gone.txt")))
                        .get(0),
                CHANGED,
                "vanished");
        Path inner = Files.createDirectory(folder.resolve("inner.txt"));
        assertRejected(
                all(reader.read(new InputFile(inner.toString(), "inner.txt"))).get(0), UNREADABLE, "no regular file");
    }

    @Test
    void aFileThatGrowsWhileItIsReadEndsWithARejection() throws IOException {
        Path file = write("a.jsonl", "{\"body\": \"one\"}\n".getBytes(StandardCharsets.UTF_8));
        Iterator<Framed> records = reader.read(new InputFile(file.toString(), "a.jsonl"));
        assertThat(text(records.next())).isEqualTo("one");
        Files.writeString(file, "{\"body\": \"one\"}\n{\"body\": \"two\"}\n");
        List<Framed> rest = all(records);
        assertRejected(rest.get(rest.size() - 1), CHANGED, "changed");
    }

    @Test
    void aWebPageIsKeptWithItsMarkup() {
        String markup = "<!doctype html><meta charset=windows-1250><p>Łódź</p>";
        Framed page = all(open("page.html", markup.getBytes(Charset.forName("windows-1250"))))
                .get(0);
        assertThat(text(page)).isEqualTo(markup);
        assertThat(((SourceRecord) page).shape()).isEqualTo(SourceRecord.Shape.MARKUP);
    }

    @Test
    void aNameWithoutAnEndingIsDecidedByContent() {
        assertThat(text(read("export", "{\"body\": \"one\"}\n{\"body\": \"two\"}\n")
                        .get(1)))
                .isEqualTo("two");
        assertThat(text(read("export.dat", "date\ttitle\ttext\n2020-01-01\ta\tb\n")
                        .get(0)))
                .isEqualTo("b");
        assertThat(text(read("export", "<!DOCTYPE html><p>one</p>").get(0))).endsWith("<p>one</p>");
        assertThat(text(read("notes", "Just a text, with commas, and so on.").get(0)))
                .startsWith("Just");
    }

    private List<Framed> read(String name, String content) {
        return all(open(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private Iterator<Framed> open(String name, byte[] content) {
        return reader.read(new InputFile(write(name, content).toString(), name));
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Framed> all(Iterator<Framed> records) {
        List<Framed> all = new ArrayList<>();
        records.forEachRemaining(all::add);
        return all;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> sources(List<Framed> framed) {
        return framed.stream().map(Framed::source).toList();
    }

    private static String text(Framed framed) {
        assertThat(framed).isInstanceOf(SourceRecord.class);
        return ((SourceRecord) framed).field(Field.TEXT);
    }

    private static void assertRejected(Framed framed, Rejected.Reason reason, String detail) {
        assertThat(framed).isInstanceOf(Rejected.class);
        assertThat(((Rejected) framed).reason()).isEqualTo(reason);
        assertThat(((Rejected) framed).detail()).contains(detail);
    }
}
