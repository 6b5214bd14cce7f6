package org.mentionreport.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped catalogue with one fault put into it: the command tells that fault, and no other. */
class CheckCommandTest {
    @TempDir
    private Path folder;

    private Path settings;
    private SeededFault files;

    @BeforeEach
    void copyOfWhatIsShipped() throws IOException {
        Path catalogue = folder.resolve("catalogue");
        Path language = folder.resolve("language");
        Tree.copy(RealJob.PROJECT.resolve("jobs/catalogue"), catalogue, Comparator.naturalOrder());
        Tree.copy(RealJob.PROJECT.resolve("jobs/language"), language, Comparator.naturalOrder());
        settings = Files.writeString(
                folder.resolve("settings.yaml"), "catalogue: " + catalogue + "\nlanguage: " + language + "\n");
        files = new SeededFault(List.of(catalogue, language));
    }

    private RealJob.Ended check() {
        return RealJob.call("check", "--config", settings.toString());
    }

    @Test
    void aCleanCatalogueSaysNothingButItsSize() {
        RealJob.Ended ended = check();

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).singleElement().asString().matches("No fault: .* groups, .* names, .* places\\.");
    }

    /**
     * @param change how the fault is put in (see {@link SeededFault})
     * @param told the file, and how the line begins that is told; the file alone where all of it is meant
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "catalogue-faults.csv", useHeadersInDisplayName = true)
    void aFaultIsToldWithFileLineAndCureAndNoOtherIs(String fault, String change, String told, String what, String cure)
            throws IOException {
        files.seed(change);

        RealJob.Ended ended = check();

        assertThat(ended.code()).as("%s: %s", fault, ended.err()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .singleElement()
                .asString()
                .startsWith(place(told))
                .contains(what, cure);
    }

    @Test
    void lineEndsOfWindowsAreNoFault() throws IOException {
        files.seed("groups.csv\n! CRLF\nnames.csv\n! CRLF\nplaces.csv\n! CRLF\nfurniture.csv\n! CRLF");

        assertThat(check().err()).isEmpty();
    }

    @Test
    void faultsOfAllFilesAreToldTogetherAndThePlacesOfBothRows() throws IOException {
        files.seed("""
                names.csv
                + farc,Los Zetas,any,full,any,
                places.csv
                + Cali,city,PER,,always,a book
                months.csv
                + en,13,undecember
                candidate-patterns.csv
                + new,any,@member @of,2
                report-en.csv
                - yes,""");

        RealJob.Ended ended = check();

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .satisfiesExactly(
                        names -> assertThat(names).contains("names.csv:", "'los-zetas' (line "),
                        places -> assertThat(places).contains("places.csv:", "(places.csv line "),
                        months -> assertThat(months).contains("months.csv:", "there is no month '13'"),
                        patterns -> assertThat(patterns).contains("candidate-patterns.csv:", "holds no name"),
                        words -> assertThat(words).contains("report-en.csv:", "the key 'yes' is missing"),
                        last -> assertThat(last).startsWith("5 faults, the first is "));
    }

    @Test
    void aFileThatIsCutHidesNoFaultOfAnotherAndSeemsToLackNothing() throws IOException {
        files.seed("""
                names.csv
                - los-zetas,Los Zetas,any
                + los-zetas,"Los Zetas,any
                countries.csv
                ! missing
                groups.csv
                - los-zetas,Los Zetas,cartel,
                + los-zetas,Los Zetas,cartell,""");

        assertThat(check().err())
                .satisfiesExactly(
                        countries -> assertThat(countries).contains("countries.csv: the file is missing"),
                        groups -> assertThat(groups).contains("groups.csv:", "'cartell' is no kind of group"),
                        names -> assertThat(names).contains("names.csv:", "the quotation marks of the row do not pair"),
                        last -> assertThat(last).startsWith("3 faults"));
    }

    /** As it stands before what is wrong: {@code path:line: }. */
    private String place(String told) throws IOException {
        int colon = told.indexOf(": ");
        if (colon < 0) {
            return files.file(told) + ": ";
        }
        Path file = files.file(told.substring(0, colon));
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String beginning = told.substring(colon + 2);
        int line = lines.size();
        while (line > 0 && !lines.get(line - 1).startsWith(beginning)) {
            line--;
        }
        assertThat(line)
                .as("a line of %s that begins with '%s'", file, beginning)
                .isPositive();
        return file + ":" + line + ": ";
    }
}
