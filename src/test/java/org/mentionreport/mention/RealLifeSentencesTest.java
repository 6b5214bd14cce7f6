package org.mentionreport.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentionreport.gazetteer.Gazetteer;

class RealLifeSentencesTest {
    private static final Gazetteer CATALOGUE = SentenceTable.shippedCatalogue();
    private static final MentionFinder FINDER = new MentionFinder(CATALOGUE);

    static Stream<SentenceTable.Row> rows() {
        return SentenceTable.rows();
    }

    static Stream<SentenceTable.Row> limits() {
        return SentenceTable.limits();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aSentenceNamesTheGroupsAndCountriesThatAReaderFinds(SentenceTable.Row row) {
        assertThat(SentenceTable.found(row, CATALOGUE, FINDER))
                .as(row.text())
                .isEqualTo(SentenceTable.expected(row, CATALOGUE));
    }

    /** A limit that no longer holds belongs among the other sentences. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aLimitOfTheRulesStillHolds(SentenceTable.Row row) {
        assertThat(SentenceTable.found(row, CATALOGUE, FINDER))
                .as("this sentence is understood now; move it out of limits.csv: " + row.text())
                .isNotEqualTo(SentenceTable.expected(row, CATALOGUE));
    }

    @Test
    void thereAreSentencesEnoughInThreeLanguages() {
        List<String> languages =
                SentenceTable.rows().map(SentenceTable.Row::language).toList();

        assertThat(languages).hasSizeGreaterThan(400).contains("en", "es", "pt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apposition",
                "inserted demonym",
                "origin of group",
                "sent abroad",
                "speaking state",
                "birthplace",
                "only beside",
                "acting state",
                "dateline",
                "person's name",
                "key words",
                "event place",
                "route",
                "own place",
                "same clause",
                "sentence",
                "authorities",
                "same group before",
                "sentence before",
                "setting",
                "origin",
                "example",
                "topic",
                "aside",
                "own ground",
                "leader",
                "moved scene",
                "negotiating table",
                "comes from",
                "far off",
                "acts from afar",
                "places apart",
                "most named",
                "digest"
            })
    void noRuleIsWithoutASentenceThatNeedsIt(String rule) {
        MentionFinder without = new MentionFinder(CATALOGUE, new RuleSet(Set.of(rule)));

        assertThat(SentenceTable.rows())
                .as("sentences that fail without the rule '" + rule + "'")
                .anyMatch(row ->
                        !SentenceTable.found(row, CATALOGUE, without).equals(SentenceTable.expected(row, CATALOGUE)));
    }
}
