package org.mentionreport.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RejectedTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| \\S.* \\|$");

    @Test
    void theReadmeExplainsEveryReasonAndNoOther() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("\n| reason | means |"));
        List<String> explained = ROW.matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(explained)
                .containsExactlyElementsOf(Arrays.stream(Rejected.Reason.values())
                        .map(Rejected.Reason::code)
                        .toList());
    }

    @Test
    void whatFailedForWantOfMemoryIsTooLarge() {
        assertThat(Rejected.failed("a#1", new OutOfMemoryError("Java heap space")))
                .extracting(Rejected::source, Rejected::reason)
                .containsExactly("a#1", Rejected.Reason.TOO_LARGE);
        assertThat(Rejected.failed("a#1", new StackOverflowError()).reason()).isEqualTo(Rejected.Reason.TOO_LARGE);
    }

    @Test
    void whatFailedOtherwiseSaysHowInALine() {
        Rejected failed = Rejected.failed("a#1", new IllegalStateException("one\ntwo"));
        assertThat(failed.reason()).isEqualTo(Rejected.Reason.FAILED);
        assertThat(failed.detail()).contains("IllegalStateException: one two");
    }
}
