package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PageAddressTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = "sites.csv", numLinesToSkip = 1)
    void aSiteIsWhatIsRegisteredUnderAPublicEnding(String here, String there, boolean isOther) {
        PageAddress page = new PageAddress(Jsoup.parse("", here), "", "");
        assertThat(page.isOtherSite(there)).isEqualTo(isOther);
    }
}
