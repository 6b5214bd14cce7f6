package org.mentionreport.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {

    @Test
    void plainTextStaysAsItIs() {
        assertThat(CellText.of("=1+1 ñ \uD83D\uDE80\n\ttab")).isEqualTo("=1+1 ñ \uD83D\uDE80\n\ttab");
    }

    @Test
    void whatTheFormatCannotHoldIsTakenOut() {
        assertThat(CellText.of("a\u0000b\u0007c\rd\uFFFEe\uD83Df")).isEqualTo("abcdef");
    }

    @Test
    void longTextIsCutBetweenCharactersAndSaysSo() {
        String rocket = "\uD83D\uDE80";
        String cut = CellText.of("x".repeat(CellText.LONGEST - 2) + rocket + "y");

        assertThat(cut).hasSize(CellText.LONGEST - 1).endsWith("x…");
        assertThat(CellText.of("x".repeat(CellText.LONGEST)))
                .hasSize(CellText.LONGEST)
                .endsWith("x");
    }

    @Test
    void textThatLooksLikeAnEscapeIsEscaped() {
        assertThat(CellText.of("a_x0041_b _x_")).isEqualTo("a_x005F_x0041_b _x_");
    }
}
