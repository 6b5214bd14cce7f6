package org.mentionreport.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentionreport.candidate.Candidate;
import org.mentionreport.facts.ArticleFact;

class CandidateTallyTest {

    private static Candidate candidate(String name, int weight, boolean sure, String sentence) {
        return new Candidate(name, name, name, "", 2, weight, sure, List.of("kind behind"), sentence);
    }

    private static ArticleFact article(String source, LocalDate published, String country) {
        return new ArticleFact(
                source, source, "", "", "", published, "none", "en", List.of(country), "", 1, "", List.of(), List.of());
    }

    private static CandidateTally tally(String source, LocalDate published, Candidate... names) {
        return CandidateTally.of(article(source, published, "COL"), List.of(names));
    }

    private static CandidateTally sum(CandidateTally... tallies) {
        return Stream.of(tallies).reduce(CandidateTally::plus).orElseThrow();
    }

    @Test
    void severalArticlesSayMoreThanOneThatSaysItOften() {
        CandidateTally once = tally("a", null, candidate("Owls", 9, true, ""));
        CandidateTally twice = sum(
                tally("a", null, candidate("Herons", 3, true, "")), tally("b", null, candidate("Herons", 2, true, "")));

        assertThat(Stream.of(once, twice).sorted(CandidateTally.SUREST_FIRST).map(CandidateTally::name))
                .containsExactly("Herons", "Owls");
    }

    @Test
    void aNameThatFewArticlesAreSureOfRanksLower() {
        CandidateTally party = sum(
                tally("a", null, candidate("Party", 2, true, "")),
                tally("b", null, candidate("Party", 1, false, "")),
                tally("c", null, candidate("Party", 1, false, "")));
        CandidateTally gang =
                sum(tally("a", null, candidate("Gang", 2, true, "")), tally("b", null, candidate("Gang", 2, true, "")));

        assertThat(gang.score()).isGreaterThan(party.score());
    }

    @Test
    void theNameIsTheOneThatMostArticlesWriteAndOfSeveralTheShortest() {
        CandidateTally tally = sum(
                tally("a", null, candidate("The Herons", 3, true, "")),
                tally("b", null, candidate("Herons", 3, true, "")));

        assertThat(tally.name()).isEqualTo("Herons");
        assertThat(sum(tally, tally("c", null, candidate("The Herons", 3, true, "")))
                        .name())
                .isEqualTo("The Herons");
    }

    @Test
    void theSamplesAreTheThreeSurestSentencesTheNewestFirstHoweverTheyAreAdded() {
        CandidateTally[] tallies = {
            tally("a", LocalDate.of(2011, 1, 1), candidate("Owls", 3, true, "old")),
            tally("b", LocalDate.of(2012, 1, 1), candidate("Owls", 3, true, "new")),
            tally("c", null, candidate("Owls", 1, false, "weak")),
            tally("d", null, candidate("Owls", 5, true, "surest"))
        };

        CandidateTally forwards = sum(tallies);
        CandidateTally backwards = sum(tallies[3], tallies[2], tallies[1], tallies[0]);

        assertThat(forwards.samples())
                .extracting(CandidateTally.Sample::sentence)
                .containsExactly("surest", "new", "old");
        assertThat(backwards).isEqualTo(forwards);
        assertThat(forwards.years()).containsExactly(2011, 2012);
        assertThat(forwards.countries()).containsExactly("COL");
        assertThat(forwards.mentions()).isEqualTo(8);
    }
}
