package org.mentionreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.datafile.FaultException;

class CanonicalAddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "addresses.csv", numLinesToSkip = 2)
    void anAddressLosesWhatDoesNotTellItFromAnother(String address, String canonical) throws FaultException {
        CanonicalAddress addresses = CanonicalAddress.load(Path.of("jobs", "language"));

        assertThat(addresses.of(address)).isEqualTo(canonical == null ? "" : canonical);
    }
}
