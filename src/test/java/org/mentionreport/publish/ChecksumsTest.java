package org.mentionreport.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        Files.createDirectories(folder.resolve("csv"));
        Files.writeString(folder.resolve("csv/years.csv"), "year_key\n");
        Files.writeString(folder.resolve("csv/articles.csv"), "artículo\n");
        Files.writeString(folder.resolve("run.json"), "{}\n");
        Files.createFile(folder.resolve("empty"));
    }

    @Test
    void everyOtherFileHasItsSumSortedByPath() throws Exception {
        Checksums.write(folder);
        Checksums.write(folder);

        List<String> paths = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
            String path = line.substring(66);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(path)));
            assertThat(line).isEqualTo(HexFormat.of().formatHex(digest) + "  " + path);
            paths.add(path);
        }
        assertThat(paths).containsExactly("csv/articles.csv", "csv/years.csv", "empty", "run.json");
    }

    @Test
    void aFingerprintIsOfNamesAndBytesAndNotOfThePlace(@TempDir Path other) throws Exception {
        Path copy = Files.createDirectories(other.resolve("copy/csv")).getParent();
        for (String name : List.of("csv/years.csv", "csv/articles.csv", "run.json", "empty")) {
            Files.copy(folder.resolve(name), copy.resolve(name));
        }

        assertThat(Checksums.fingerprint(copy))
                .isEqualTo(Checksums.fingerprint(folder))
                .hasSize(64);

        Files.move(copy.resolve("empty"), copy.resolve("void"));
        assertThat(Checksums.fingerprint(copy)).isNotEqualTo(Checksums.fingerprint(folder));
    }

    @Test
    void theFingerprintOfATextIsThatOfItsBytes() {
        assertThat(Checksums.fingerprint(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
