package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentionreport.corpus.InputFolder.record;
import static org.mentionreport.corpus.InputFolder.rejected;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentionreport.datafile.FaultException;

class WireFormatTest {
    private static final String FIRST = "WIR-1990-0001 (ABC)\n\n   CALI, 3 JAN 90 -- [TEXT] FIRST STORY.\n";

    @TempDir
    Path folder;

    private InputFolder input;

    @BeforeEach
    void openFolder() throws FaultException {
        input = new InputFolder(folder);
    }

    @Test
    void aDumpIsReadByItsDispatches() throws IOException {
        List<Framed> framed =
                input.read("wire.txt", FIRST + "WIR-1990-0002 (ABC)\n\n   LIMA, 4 JAN 90 -- [TEXT] SECOND STORY.\n");
        assertThat(framed.stream().map(Framed::source)).containsExactly("wire.txt#1", "wire.txt#2");
        assertThat(record(framed.get(0)).field(Field.TEXT)).isEqualTo(FIRST);
        assertThat(record(framed.get(1)).field(Field.TEXT)).startsWith("WIR-1990-0002 (ABC)\n\n   LIMA");
    }

    @Test
    void aSingleDispatchIsAPage() throws IOException {
        List<Framed> framed = input.read("wire.txt", FIRST);
        assertThat(framed).hasSize(1);
        assertThat(framed.get(0).source()).isEqualTo("wire.txt");
    }

    @Test
    void theWiresOwnControlCharactersFrameDispatches() throws IOException {
        List<Framed> framed = input.read(
                "wire.dat",
                "\u0001ab1234 3 w fin 12\n\u0002CALI (ABC) - First.\n\u0003\n\u0004\n"
                        + "\u0001ab1235 3 w fin 12\n\u0002LIMA (ABC) - Second.\n\u0003\n\u0004\n");
        assertThat(framed).hasSize(2);
        assertThat(record(framed.get(0)).field(Field.TEXT)).isEqualTo("CALI (ABC) - First.\n");
        assertThat(record(framed.get(1)).field(Field.TEXT)).isEqualTo("LIMA (ABC) - Second.\n");
    }

    @Test
    void anOverlongDispatchIsPassedByWithoutTheNext() throws IOException {
        String line = "x".repeat(1 << 20) + "\n";
        List<Framed> framed = input.read("wire.txt", FIRST + "WIR-1990-0002 (ABC)\n" + line.repeat(17) + FIRST);
        assertThat(framed).hasSize(3);
        assertThat(rejected(framed.get(1)).reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
        assertThat(record(framed.get(2)).field(Field.TEXT)).isEqualTo(FIRST);
    }
}
