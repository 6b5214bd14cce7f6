package org.mentionreport.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Correction;
import org.mentionreport.gazetteer.Group;

/** One article of four mentions, corrected in many ways. */
class CorrectedArticlesTest {
    private static final List<Group> GROUPS =
            List.of(group("farc", "old-army"), group("old-army", ""), group("eln", ""));
    private static final ArticleFact ARTICLE = article(
            mention(
                    "1",
                    "farc",
                    "FARC",
                    "Some villagers remember the ",
                    " as neighbours.",
                    "COL",
                    "article",
                    "setting"),
            mention("2", "farc", "FARC", "In Pasto, the\n", " left a bus.", "COL", "sentence", "same clause"),
            mention("3", "farc", "FARC", "In Tumaco, the ", " left a boat.", "COL", "sentence", "same clause"),
            mention("4", "eln", "Éln", "«", "»", "ZZZ", "none", "none"));

    private static Group group(String id, String parentId) {
        return new Group(id, id, "guerrilla", "", parentId, null, "made up");
    }

    private static MentionFact mention(
            String id,
            String groupId,
            String name,
            String before,
            String after,
            String country,
            String basis,
            String rule) {
        return new MentionFact(id, groupId, name, List.of(country), basis, "as found", rule, before, after, 7);
    }

    private static ArticleFact article(MentionFact... mentions) {
        return new ArticleFact(
                "a",
                "a.txt",
                "",
                "",
                "",
                LocalDate.of(2019, 5, 28),
                "metadata",
                "en",
                List.of("COL"),
                "",
                400,
                "0",
                List.of(mentions),
                List.of());
    }

    /** @param corrections rows as in the file, without reason and initials */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "corrections.csv", useHeadersInDisplayName = true)
    void aCorrectionChangesWhatItNamesAndNothingElse(
            String what, String corrections, String article, String mentions, String outcomes) {
        CorrectedArticles corrected = CorrectedArticles.of(List.of(ARTICLE), corrections(corrections), GROUPS);

        ArticleFact right = corrected.byId().getOrDefault("a", ARTICLE);
        assertThat(told(right)).isEqualTo(article);
        assertThat(right.mentions().stream().map(CorrectedArticlesTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(mentions);
        assertThat(corrected.treated().stream().map(CorrectedArticlesTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(outcomes);
    }

    @Test
    void theReasonAndTheInitialsStandWhereTheWordsDid() {
        List<Correction> corrections = corrections("a,farc,FARC,In Pasto the,,countries,ECU");

        assertThat(CorrectedArticles.of(List.of(ARTICLE), corrections, GROUPS)
                        .byId()
                        .get("a")
                        .mentions())
                .extracting(MentionFact::evidence)
                .containsExactly("as found", "the bus crossed the border (AB)", "as found", "as found");
    }

    @Test
    void aMentionFoundInFrontOfItDoesNotShiftACorrection() {
        List<MentionFact> mentions = new ArrayList<>(ARTICLE.mentions());
        mentions.add(0, mention("0", "farc", "FARC", "The ", " again.", "COL", "sentence", "same clause"));
        List<Correction> corrections = corrections("a,farc,FARC,In Pasto the,,countries,ECU");

        assertThat(CorrectedArticles.of(List.of(ARTICLE.withMentions(mentions)), corrections, GROUPS)
                        .treated())
                .singleElement()
                .satisfies(treated -> assertThat(treated.mentionId()).isEqualTo("2"));
    }

    private static List<Correction> corrections(String rows) {
        List<Correction> corrections = new ArrayList<>();
        for (String row : rows.split("\n", -1)) {
            String[] cells = row.split(",", -1);
            corrections.add(new Correction(
                    corrections.size() + 1,
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    Correction.Kind.valueOf(cells[5].toUpperCase(Locale.ROOT)),
                    cells[6],
                    "the bus crossed the border",
                    "AB"));
        }
        return corrections;
    }

    private static String told(ArticleFact article) {
        String day =
                article.published() == null ? "unknown" : article.published().toString();
        return (day + " " + article.dateBasis() + " " + String.join(";", article.settings())).strip();
    }

    private static String told(MentionFact mention) {
        return mention.mentionId() + " " + mention.groupId() + " " + String.join(";", mention.countries()) + " "
                + mention.basis() + "/" + mention.rule();
    }

    private static String told(Treated treated) {
        String where = treated.mentionId().isEmpty() ? "" : " " + treated.mentionId();
        String found = treated.found().isEmpty() ? "" : " " + treated.found();
        return treated.outcome().code() + where + found;
    }
}
