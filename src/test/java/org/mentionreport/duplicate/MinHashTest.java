package org.mentionreport.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {
    private final MinHash minHash = new MinHash();

    @ParameterizedTest
    @ValueSource(strings = {"1-200~100", "1-200~10", "1-200 x1-90", "x1-40 1-200 y1-40", "1-140"})
    void aTextAndItsNearCopyHaveABandInCommon(String copy) {
        assertThat(common(bands("1-200"), bands(copy))).isPositive();
    }

    @Test
    void textsThatShareAFewPhrasesHaveNone() {
        assertThat(common(bands("1-200"), bands("1-4 x1-100 50-54 y1-100"))).isZero();
    }

    @Test
    void aTextHasTheSameBandsInEveryJvm() {
        assertThat(bands("1-200")).startsWith(-2_959_931_045_068_391_799L);
    }

    @Test
    void aTextOfTwoWordsHasNoBand() {
        assertThat(bands("1-2")).isEmpty();
    }

    private long[] bands(String written) {
        return minHash.bands(Shingles.of(InventedText.wording(written)));
    }

    private static long common(long[] one, long[] other) {
        return LongStream.of(one)
                .filter(band -> Arrays.stream(other).anyMatch(same -> same == band))
                .count();
    }
}
