package org.mentionreport.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SameNamesTest {

    private static SameNames.Form form(String key, String core, String acronym) {
        return new SameNames.Form(key, core, acronym);
    }

    @Test
    void aNameWithAHeadNounIsTheOneWithoutWhereThatStandsSomewhere() {
        SameNames same = SameNames.among(Map.of(
                form("herons cartel", "herons", ""), 3L,
                form("herons", "herons", ""), 1L,
                form("owls cartel", "owls", ""), 2L));

        assertThat(same.of("herons cartel")).isEqualTo("herons");
        assertThat(same.of("owls cartel")).isEqualTo("owls cartel");
    }

    @Test
    void ofTwoWaysToTakeTheHeadNounOffTheMostFrequentIsMeant() {
        SameNames same = SameNames.among(Map.of(
                form("clan herons", "clan", ""), 1L,
                form("clan herons", "herons", ""), 2L,
                form("clan", "clan", ""), 1L,
                form("herons", "herons", ""), 1L));

        assertThat(same.of("clan herons")).isEqualTo("herons");
    }

    @Test
    void theRarerOfSingularAndPluralIsTheOther() {
        SameNames same = SameNames.among(Map.of(
                form("saint", "saint", ""), 1L,
                form("saints", "saints", ""), 4L,
                form("owl", "owl", ""), 5L,
                form("owls", "owls", ""), 2L));

        assertThat(same.of("saint")).isEqualTo("saints");
        assertThat(same.of("owls")).isEqualTo("owl");
    }

    @Test
    void namesWithTheSameAcronymAreOneAndTheMostFrequentAcronymIsMeant() {
        SameNames same = SameNames.among(Map.of(
                form("valley front", "valley front", "vf"), 3L,
                form("valley front", "valley front", "vlf"), 1L,
                form("frente del valle", "frente del valle", "vf"), 2L));

        assertThat(same.of("valley front")).isEqualTo("vf");
        assertThat(same.of("frente del valle")).isEqualTo("vf");
    }

    @Test
    void namesThatLeadToEachOtherStillEnd() {
        SameNames same = SameNames.among(Map.of(
                form("ab", "ab", "abs"), 1L,
                form("abs", "abs", "ab"), 1L));

        assertThat(same.of("ab")).isIn("ab", "abs");
    }
}
