package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mentionreport.corpus.InputFolder.packed;
import static org.mentionreport.corpus.InputFolder.record;
import static org.mentionreport.corpus.InputFolder.rejected;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.FaultException;

class ChangingFilesTest {
    @TempDir
    Path folder;

    private InputFolder input;

    @BeforeEach
    void openFolder() throws FaultException {
        input = new InputFolder(folder);
    }

    @Test
    void aFileThatIsRemovedWhileItIsReadEndsWithARejection() throws IOException {
        Path file = input.write("a.jsonl", bytes("{\"body\": \"one\"}\n{\"body\": \"two\"}\n"));
        Iterator<Framed> records = input.open("a.jsonl");
        assertThat(record(records.next()).field(Field.TEXT)).isEqualTo("one");
        Files.delete(file);
        List<Framed> rest = rest(records);
        assertThat(rest).hasSize(2);
        assertThat(record(rest.get(0)).field(Field.TEXT)).isEqualTo("two");
        assertThat(rejected(rest.get(1)).reason()).isEqualTo(Rejected.Reason.CHANGED);
    }

    @Test
    void aPackedFileThatIsReplacedWhileItIsReadIsChangedAndNotCalledDamaged() throws IOException {
        Random random = new Random(20200506);
        String lines = random.longs(20_000)
                .mapToObj(number -> "{\"body\": \"" + Long.toHexString(number) + "\"}\n")
                .collect(Collectors.joining());
        byte[] content = bytes("{\"body\": \"one\"}\n" + lines);
        Path file = input.write("a.jsonl.gz", packed(GZIPOutputStream::new, content));
        Iterator<Framed> records = input.open("a.jsonl.gz");
        assertThat(record(records.next()).field(Field.TEXT)).isEqualTo("one");
        Files.write(file, new byte[0]);
        List<Framed> rest = rest(records);
        assertThat(rest).hasSizeLessThan(20_000);
        assertThat(rejected(rest.get(rest.size() - 1)).reason()).isEqualTo(Rejected.Reason.CHANGED);
    }

    @Test
    void aFolderWhereAFileWasListedIsUnreadable() throws IOException {
        Files.createDirectory(folder.resolve("a.jsonl"));
        assertThat(rejected(input.read("a.jsonl").get(0)).reason()).isEqualTo(Rejected.Reason.UNREADABLE);
    }

    @Test
    void aLinkToItselfIsNotFollowedWithoutEnd() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("a.txt"));
        assertThat(rejected(input.read("a.txt").get(0)).reason()).isEqualTo(Rejected.Reason.UNREADABLE);
    }

    @Test
    void aLinkThatLeadsNowhereIsUnreadableAndDidNotVanish() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("b.txt"));
        Rejected rejected = rejected(input.read("a.txt").get(0));
        assertThat(rejected.reason()).isEqualTo(Rejected.Reason.UNREADABLE);
        assertThat(rejected.detail()).contains("link");
    }

    @Test
    void aNameThatIsNotInUtf8IsUnreadableAndDidNotVanish() {
        Rejected rejected = rejected(input.read("a\ufffd.txt").get(0));
        assertThat(rejected.reason()).isEqualTo(Rejected.Reason.UNREADABLE);
        assertThat(rejected.detail()).contains("rename");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        assumeThat(new ProcessBuilder("mkfifo", folder.resolve("a.txt").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(rejected(input.read("a.txt").get(0)).reason()).isEqualTo(Rejected.Reason.UNREADABLE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Framed> rest(Iterator<Framed> records) {
        List<Framed> rest = new ArrayList<>();
        records.forEachRemaining(rest::add);
        return rest;
    }
}
