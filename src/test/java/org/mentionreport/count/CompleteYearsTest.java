package org.mentionreport.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;

/** Which years from 2019 to 2023 are counted whole. */
class CompleteYearsTest {

    /** The mentions of a period; null for no limit. */
    private record Between(LocalDate since, LocalDate until) implements Covered {
        private static final long serialVersionUID = 1;

        @Override
        public boolean coversDate(LocalDate published) {
            return (since == null || !published.isBefore(since)) && (until == null || !published.isAfter(until));
        }

        @Override
        public boolean covers(ArticleFact article, MentionFact mention, String countryCode) {
            return true;
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
                    case                                      | first      | last       | as of      | since      | until      | complete
                    all of the input's years                  | 2019-01-03 | 2023-12-30 | 2026-11-23 |            |            | 2019 2020 2021 2022 2023
                    input that begins and ends within a year  | 2019-03-01 | 2023-10-30 | 2026-11-23 |            |            | 2020 2021 2022
                    the year of the run                       | 2019-01-03 | 2023-12-30 | 2023-12-31 |            |            | 2019 2020 2021 2022
                    a report that begins with a year          | 2019-01-03 | 2023-12-30 | 2026-11-23 | 2021-01-01 |            | 2021 2022 2023
                    a report that begins within a year        | 2019-01-03 | 2023-12-30 | 2026-11-23 | 2021-01-02 |            | 2022 2023
                    a report that ends with a year            | 2019-01-03 | 2023-12-30 | 2026-11-23 |            | 2021-12-31 | 2019 2020 2021
                    a report that ends within a year          | 2019-01-03 | 2023-12-30 | 2026-11-23 |            | 2021-12-30 | 2019 2020
                    a report of some months                   | 2019-01-03 | 2023-12-30 | 2026-11-23 | 2020-02-01 | 2020-11-30 | none
                    """)
    void areThoseThatNothingCuts(
            String name,
            LocalDate first,
            LocalDate last,
            LocalDate asOf,
            LocalDate since,
            LocalDate until,
            String complete) {
        CompleteYears years =
                new CompleteYears(asOf, new Between(since, until), List.of(Tally.of(0, first), Tally.of(2, last)));

        assertThat(IntStream.rangeClosed(2019, 2023).filter(years::holds).boxed())
                .map(String::valueOf)
                .isEqualTo(complete.equals("none") ? List.of() : List.of(complete.split(" ")));
    }
}
