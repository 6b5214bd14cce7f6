package org.mentionreport.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.report.Fixtures;

/** {@code docs/tables.md}, where a reader looks a column up. */
class TablesPageTest {
    private static final Path PAGE = Path.of("docs/tables.md");

    @TempDir
    private Path run;

    @Test
    void thePageExplainsEveryColumnOfEveryTableInOrder() throws IOException {
        new CsvReport(false).write(Fixtures.realistic(), run);

        assertThat(explained()).containsExactlyInAnyOrderEntriesOf(written());
    }

    /** A heading names a file, the first cell of a row a column. */
    private static Map<String, List<String>> explained() throws IOException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        String file = "";
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                file = line.substring(3);
                columns.put(file, new ArrayList<>());
            } else if (line.startsWith("| `")) {
                columns.get(file).add(line.split("`", -1)[1]);
            }
        }
        return columns;
    }

    private Map<String, List<String>> written() throws IOException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(run.resolve("csv"))) {
            for (Path file : files.toList()) {
                String header = Files.readAllLines(file).get(0);
                columns.put(file.getFileName().toString(), List.of(header.split(",", -1)));
            }
        }
        return columns;
    }
}
