package org.mentionreport.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LikenessTest {
    private static final double LEAST = 0.7;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pairs.csv", numLinesToSkip = 3)
    void aNearCopyHasNothingOfItsOwnToSay(String pair, String older, String younger, boolean copy) {
        assertThat(likeness(older, younger).isNearCopy(LEAST)).isEqualTo(copy);
        assertThat(likeness(younger, older).isNearCopy(LEAST)).isEqualTo(copy);
    }

    @Test
    void theSimilarityIsTheShareOfWordsThatStandInTheOtherText() {
        assertThat(likeness("1-100", "1-100").similarity()).isEqualTo(1);
        assertThat(likeness("1-75 x1-25", "1-75 y1-25").similarity()).isCloseTo(0.75, within(1e-9));
        assertThat(likeness("1-100", "1-100 x1-100").similarity()).isEqualTo(1);
        assertThat(likeness("1-100", "x1-100").similarity()).isZero();
    }

    @Test
    void moreMustBeTheSameWhereTheSettingsWantMore() {
        Likeness edited = likeness("1-200", "1-200~10");

        assertThat(edited.isNearCopy(0.89)).isTrue();
        assertThat(edited.isNearCopy(0.95)).isFalse();
    }

    private static Likeness likeness(String one, String other) {
        return Matching.of(InventedText.wording(one), InventedText.wording(other));
    }
}
