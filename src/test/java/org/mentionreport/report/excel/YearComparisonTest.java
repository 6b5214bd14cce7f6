package org.mentionreport.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentionreport.count.Counts;
import org.mentionreport.count.RunTotals;
import org.mentionreport.count.YearCount;

class YearComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 100, 1000, 150, CLEAR",
        "1000, 150, 1000, 100, CLEAR",
        "1000, 100, 1000, 110, UNCLEAR",
        "100,   10,  100,  11, UNCLEAR",
        "99,    50,  900,  90, NOT_ENOUGH",
        "1000,   2, 1000,   4, NOT_ENOUGH",
        "1000,   0, 1000,  90, NOT_ENOUGH",
        "0,      0,    0,   0, NOT_ENOUGH",
    })
    void aChangeIsOnlyStatedWhereChanceCannotExplainIt(
            long readBefore, long articlesBefore, long read, long articles, YearComparison.Verdict verdict) {
        YearComparison years = new YearComparison(
                new YearCount(2017, readBefore, articlesBefore, 0, true), new YearCount(2018, read, articles, 0, true));

        assertThat(years.verdict()).isEqualTo(verdict);
    }

    @Test
    void theLatestCompleteYearIsComparedWithTheOneBefore() {
        assertThat(figures(year(2016, true), year(2017, true), year(2018, true), year(2019, false))
                        .comparison())
                .hasValueSatisfying(found -> {
                    assertThat(found.before().year()).isEqualTo(2017);
                    assertThat(found.year().year()).isEqualTo(2018);
                });
    }

    @Test
    void aGapBeforeTheLatestCompleteYearLeavesNothingToCompare() {
        assertThat(figures(year(2014, true), year(2015, true), year(2018, true)).comparison())
                .isEmpty();
        assertThat(figures(year(null, false)).comparison()).isEmpty();
    }

    private static YearCount year(Integer year, boolean complete) {
        return new YearCount(year, 500, 50, 60, complete);
    }

    private static SummaryFigures figures(YearCount... years) {
        RunTotals none = new RunTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return new SummaryFigures(new Counts(none, List.of(), List.of(), List.of(), List.of(), List.of(years)));
    }
}
