package org.mentionreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String BODY =
            "The ferry to the island left without its captain on Monday, and nobody on board "
                    + "noticed until the second buoy, where a fisherman shouted that the wheel was turning by itself.";

    @Test
    void caseAccentsAndPunctuationDoNotMatter() {
        assertThat(words("", "¡La ACCIÓN, en el río!")).isEqualTo(words("", "la accion en el ri\u0301o"));
    }

    @Test
    void theOrderOfTheWordsMatters() {
        assertThat(words("", "dog bites man")).isNotEqualTo(words("", "man bites dog"));
    }

    @Test
    void aTitleThatStandsApartIsLeftOut() {
        assertThat(words("Nobody Steered", "Nobody Steered\n\n" + BODY)).isEqualTo(words("", BODY));
    }

    @Test
    void aTitleThatBeginsTheBodyStays() {
        assertThat(words("The ferry to the island", BODY)).isEqualTo(words("", BODY));
    }

    @Test
    void aShortBodyIsToldApartByItsTitle() {
        assertThat(words("Fire in the Port", "Fire in the Port\n\nWatch the video."))
                .isNotEqualTo(words("Fair in the Park", "Fair in the Park\n\nWatch the video."));
    }

    @Test
    void ofALongTextTheBeginningIsKept() {
        Wording wording = Wording.of("", "word ".repeat(1_000_000));

        assertThat(wording.size()).isEqualTo(4_000);
        assertThat(wording.isCut()).isTrue();
        assertThat(Wording.of("", "word ".repeat(4_001)).isCut()).isTrue();
        assertThat(Wording.of("", "word ".repeat(4_000) + "…").isCut()).isFalse();
        assertThat(Wording.of("", BODY).isCut()).isFalse();
    }

    private static List<Integer> words(String title, String text) {
        Wording wording = Wording.of(title, text);
        return IntStream.range(0, wording.size()).mapToObj(wording::word).toList();
    }
}
