package org.mentionreport.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentionreport.facts.ArticleFact;
import org.mentionreport.facts.MentionFact;
import org.mentionreport.gazetteer.Group;

class RollUpTest {
    private static final List<Group> GROUPS = List.of(
            group("night-watch", "river-front"),
            group("river-front", "old-army"),
            group("old-army", ""),
            group("harbour-crew", ""));

    private static Group group(String id, String parentId) {
        return new Group(id, id, "gang", "", parentId, null, "made up");
    }

    @Test
    void aFactionCountsUnderTheGroupThatHeadsTheLineOfItsParents() {
        RollUp rollUp = RollUp.toParents(GROUPS);

        assertThat(GROUPS)
                .extracting(group -> rollUp.countedUnder(group.id()))
                .containsExactly("old-army", "old-army", "old-army", "harbour-crew");
    }

    @Test
    void withoutItEachGroupCountsUnderItself() {
        assertThat(RollUp.none().countedUnder("night-watch")).isEqualTo("night-watch");
    }

    @Test
    void aMentionChangesItsGroupAndNothingElse() {
        ArticleFact article = article(mention("1", "night-watch"), mention("2", "harbour-crew"));

        assertThat(RollUp.toParents(GROUPS).call(article))
                .isEqualTo(article(mention("1", "old-army"), mention("2", "harbour-crew")));
    }

    private static MentionFact mention(String id, String groupId) {
        return new MentionFact(id, groupId, "as written", List.of("PER"), "sentence", "Lima", "rule", "a ", " b", 2);
    }

    private static ArticleFact article(MentionFact... mentions) {
        LocalDate day = LocalDate.of(2020, 2, 3);
        return new ArticleFact(
                "a", "s", "", "", "", day, "metadata", "en", List.of("PER"), "", 9, "0", List.of(mentions), List.of());
    }
}
