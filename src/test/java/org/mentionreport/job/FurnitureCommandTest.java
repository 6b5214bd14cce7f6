package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;

class FurnitureCommandTest {
    private static final List<String> TOWNS = List.of("Norte", "Sur", "Leste", "Oeste", "Centro", "Puerto");

    @TempDir
    private Path folder;

    @BeforeEach
    void pagesOfOneSite() throws IOException {
        Path site = Files.createDirectories(folder.resolve("pages").resolve("diario"));
        for (String town : TOWNS) {
            Files.writeString(site.resolve(town + ".txt"), """
                    Hallan un túnel en %1$s

                    Únete, "gratis", al club de lectores

                    La policía halló un túnel en %1$s y dijo que nueve hombres trabajaron en él durante dos meses, según el
                    Ministerio
                    del Interior.

                    Cada mañana reciben más de cuatro mil lectores esta carta:

                    También en portada:

                    %1$s gana
                    """.formatted(town));
        }
        Files.copy(site.resolve("Sur.txt"), site.resolve("Sur-2.txt"));
        Files.writeString(site.resolve("menu.json"), "{\"text\": \"\"}");
    }

    @Test
    void linesThatStandInManyPagesArePrintedAsRows() throws IOException {
        assertThat(furniture())
                .containsExactly(
                        "effect,match,language,text",
                        "# 6 of 6 pages of diario; below the text",
                        "drop,line,es,Cada mañana reciben más de cuatro mil lectores esta carta:",
                        "# 6 of 6 pages of diario; below the text",
                        "teaser,start,es,También en portada:",
                        "# 6 of 6 pages of diario; above the text",
                        "drop,line,es,\"Únete, \"\"gratis\"\", al club de lectores\"");
    }

    @Test
    void theRowsCanBePutIntoTheMarkerFileAsTheyAre() throws IOException {
        Files.write(folder.resolve("furniture.csv"), furniture());
        List<Fault> faults = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Row row : DataFile.read(folder, "furniture.csv", List.of("effect", "match", "language", "text"), faults)) {
            texts.add(row.get("text"));
        }
        assertThat(faults).isEmpty();
        assertThat(texts)
                .containsExactly(
                        "Cada mañana reciben más de cuatro mil lectores esta carta:",
                        "También en portada:",
                        "Únete, \"gratis\", al club de lectores");
    }

    @Test
    void fewPagesProposeNothing() throws IOException {
        for (String town : TOWNS.subList(2, TOWNS.size())) {
            Files.delete(folder.resolve("pages").resolve("diario").resolve(town + ".txt"));
        }
        assertThat(furniture()).containsExactly("effect,match,language,text");
    }

    private List<String> furniture() {
        RealJob.Ended ended = RealJob.call("furniture", folder.resolve("pages").toString());
        assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
        return ended.out();
    }
}
