package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.Fault;

class HostsTest {
    @TempDir
    private Path folder;

    @Test
    void ofAKindWithoutRowsNothingIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("hosts.csv"), "kind,pattern,example\n");
        List<Fault> faults = new ArrayList<>();
        Hosts hosts = Hosts.load(folder, faults);
        assertThat(faults).isEmpty();
        assertThat(hosts.withoutEnding("nota-7/null")).isEqualTo("nota-7/null");
        assertThat(hosts.withoutForm("null.elnorte.example")).isEqualTo("null.elnorte.example");
        assertThat(hosts.withoutKeeper("https://null/elnorte.example/1")).isEqualTo("https://null/elnorte.example/1");
    }
}
