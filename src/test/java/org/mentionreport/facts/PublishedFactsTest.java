package org.mentionreport.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFactsTest {
    private static final ArticleFact DATED = article(
            "a1",
            LocalDate.of(2021, 3, 4),
            List.of("COL", "VEN"),
            mention("a1.0001", "COL"),
            mention("a1.0002", "COL", "PER"));
    private static final ArticleFact UNDATED = article("b2", null, List.of(), mention("b2.0001", "ZZZ"));
    private static final ArticleFact WITHOUT_MENTION = article("c3", LocalDate.of(1989, 12, 31), List.of("BRA"));

    @TempDir
    private Path run;

    private static MentionFact mention(String id, String... countries) {
        return new MentionFact(id, "farc", "FARC", List.of(countries), "sentence", "x", "rule", "the ", " left", 9);
    }

    private static ArticleFact article(String id, LocalDate day, List<String> settings, MentionFact... mentions) {
        return new ArticleFact(
                id,
                "s",
                "u",
                "outlet",
                "title",
                day,
                "metadata",
                "es",
                settings,
                "",
                77,
                "0",
                List.of(mentions),
                List.of());
    }

    @Test
    void articlesComeBackAsTheyWereWritten() throws IOException {
        List<ArticleFact> all = List.of(DATED, UNDATED, WITHOUT_MENTION);
        new FactsFiles(id -> id, code -> code).write(all.iterator(), run);

        assertThat(new PublishedFacts(run).articles(Set.of("a1", "b2", "c3"))).isEqualTo(all);
        assertThat(new PublishedFacts(run).articles(Set.of("b2", "d4"))).containsExactly(UNDATED);
    }

    @Test
    void aRunWithoutFactsIsToldFromOneWithSome() throws IOException {
        assertThat(new PublishedFacts(run).exist()).isFalse();

        new FactsFiles(id -> id, code -> code).write(List.<ArticleFact>of().iterator(), run);

        assertThat(new PublishedFacts(run).exist()).isTrue();
    }
}
