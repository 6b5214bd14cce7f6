package org.mentionreport.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishChecksTest {
    private final PublishChecks checks = new PublishChecks();

    @ParameterizedTest
    @CsvSource({
        "100, 0, true",
        "100, 20, true",
        "100, 21, false",
        "420, 21, true",
        "419, 21, false",
        "10, 10, true",
        "21, 21, false",
        "1000000, 50000, true",
        "1000000, 50001, false",
        "0, 0, true"
    })
    void aRunFailsWhenMoreThanTwentyAndMoreThanOneInTwentyAreRejected(long seen, long rejected, boolean passes) {
        checks.rejectedAreTolerated(seen, rejected, 20, new BigDecimal("0.05"));

        assertThat(checks.all()).extracting(Check::passed).containsExactly(passes);
    }

    @Test
    void aRecordMayNotGetLost() {
        checks.sumsHold(10, 6, 2, 2);
        checks.sumsHold(10, 6, 2, 1);

        assertThatExceptionOfType(ChecksFailedException.class)
                .isThrownBy(checks::require)
                .withMessageStartingWith(
                        "Check sums_hold failed: records seen: 10, articles: 6, duplicates: 2, rejected: 1. ")
                .satisfies(thrown -> assertThat(thrown.failed()).hasSize(1));
    }

    @Test
    void aMissingOrEmptyFileIsNamed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.csv"), "a\n");
        Files.createFile(folder.resolve("b.csv"));

        checks.filesExist(folder, List.of("a.csv", "b.csv", "csv/c.csv"));

        assertThatExceptionOfType(ChecksFailedException.class)
                .isThrownBy(checks::require)
                .withMessageContaining("missing or empty: b.csv, csv/c.csv");
    }

    @Test
    void aCheckThatHoldsHasNoCure() throws Exception {
        checks.add("own", true, "2 = 2", "Do something");
        checks.require();

        assertThat(checks.all()).containsExactly(new Check("own", true, "2 = 2", ""));
    }
}
