package org.mentionreport.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentionreport.datafile.FaultException;

class ReportWordsTest {
    private static final Path SHIPPED = Path.of("jobs", "language", "report-en.csv");

    @TempDir
    private Path folder;

    @Test
    void theShippedWordsAreWhole() throws FaultException {
        ReportWords words = ReportWords.load(SHIPPED);

        assertThat(words.text(Phrase.SHEET_SUMMARY)).isEqualTo("Summary");
        assertThat(words.text(Phrase.SUMMARY_GROUPS, Map.of("groups", "1", "countries", "9")))
                .isEqualTo("group named in 9 countries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '"',
            value = {
                "sheet-summary,Summary ^ sheet-sumary,Summary ^ 'sheet-sumary' is unknown",
                "sheet-summary,Summary ^ # ^ 'sheet-summary' is missing",
                "sheet-summary,Summary ^ sheet-counts,Sums ^ 'sheet-counts' stands twice",
                "sheet-summary,Summary ^ sheet-summary, ^ 'sheet-summary' has no text",
                "in {countries} {countries|country|countries} ^ in many countries ^ It must name each of [groups, countries]",
                "in {countries} {countries|country|countries} ^ in {countries} of {world} ^ names the values [countries, groups, world]",
            })
    void aFaultNamesItsKey(String right, String wrong, String message) throws IOException {
        Path file = Files.writeString(
                folder.resolve("report-xx.csv"), Files.readString(SHIPPED).replace(right, wrong));

        assertThatThrownBy(() -> ReportWords.load(file))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("report-xx.csv")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"0,0 rows", "1,1 row", "2,2 rows", "1001,'1,001 rows'"})
    void whatIsCountedStandsInTheSingularWhereItIsOne(long rows, String begins) throws FaultException {
        ReportWords words = ReportWords.load(SHIPPED);

        assertThat(words.text(Phrase.MENTIONS_NOTE, Map.of("rows", words.number(rows))))
                .startsWith(begins + ", ");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ReportWords.load(folder.resolve("report-yy.csv")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("report-yy.csv");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "999,999", "1000,'1,000'", "1234567,'1,234,567'", "-1234,'-1,234'", "-123,-123"})
    void numbersInSentencesAreGrouped(long number, String text) throws FaultException {
        assertThat(ReportWords.load(SHIPPED).number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0.0%", "1,8,12.5%", "2,3,66.7%", "5,5,100.0%"})
    void sharesHaveOneDecimal(long part, long whole, String text) throws FaultException {
        assertThat(ReportWords.load(SHIPPED).percent(part, whole)).isEqualTo(text);
    }
}
