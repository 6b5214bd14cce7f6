package org.mentionreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.gazetteer.Gazetteer;

/** Labels and finds are written as in {@code FARC:COL+VEN; ELN:COL}, scores as hits/labelled/found. */
class EvaluationTest {
    private static final Map<String, String> HOMES = Map.of("FARC", "COL", "ELN", "COL", "Taliban", "");
    private static Gazetteer gazetteer;

    @BeforeAll
    static void shippedCatalogue() throws FaultException {
        gazetteer = Gazetteer.load(Path.of("jobs", "catalogue"), Path.of("jobs", "language"));
    }

    private final Evaluation evaluation = new Evaluation(gazetteer, HOMES);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "documents.csv", useHeadersInDisplayName = true)
    void aDocumentIsComparedAsMultisets(
            String name, String labels, String finds, String mentions, String placed, String away) {
        add("es", labels, finds);

        assertThat(score(evaluation.mentions().all())).as("mentions").isEqualTo(mentions);
        assertThat(score(evaluation.placed().all())).as("mention with country").isEqualTo(placed);
        assertThat(score(evaluation.away().all())).as("away from home").isEqualTo(away);
    }

    @Test
    void documentsAreAddedAndNotMixed() {
        add("es", "FARC:COL", null);
        add("es", null, "FARC:COL");

        assertThat(score(evaluation.mentions().all())).isEqualTo("0/1/1");
    }

    @Test
    void eachMeasureIsBrokenDown() {
        add("es", "FARC:COL/sentence; FARC:VEN/article", "FARC:COL/sentence; FARC:COL/paragraph");
        add("", "ELN:VEN/article; Lantern Boys:PAN/origin", "ELN:VEN/sentence; ELN:COL/none");

        assertThat(scores(evaluation.mentions().byGroup()))
                .containsExactly("ELN 1/1/2", "FARC 2/2/2", "Lantern Boys 0/1/0");
        assertThat(scores(evaluation.mentions().byCountry())).isEmpty();
        assertThat(scores(evaluation.mentions().byLanguage())).containsExactly("es 2/2/2", "unknown 1/2/2");
        assertThat(scores(evaluation.placed().byGroup()))
                .containsExactly("ELN 1/1/2", "FARC 1/2/2", "Lantern Boys 0/1/0");
        assertThat(scores(evaluation.placed().byCountry())).containsExactly("COL 1/1/3", "PAN 0/1/0", "VEN 1/2/1");
        assertThat(scores(evaluation.placed().byLanguage())).containsExactly("es 1/2/2", "unknown 1/2/2");
        assertThat(scores(evaluation.away().byGroup())).containsExactly("ELN 1/1/1", "FARC 0/1/0");
        assertThat(scores(evaluation.away().byCountry())).containsExactly("VEN 1/2/1");
        assertThat(scores(evaluation.away().byLanguage())).containsExactly("es 0/1/0", "unknown 1/1/1");
        assertThat(evaluation.unknownGroups()).containsExactly("Lantern Boys");
    }

    @Test
    void aBasisIsTheLabelsAndOfAFalseFindItsOwn() {
        add("es", "FARC:COL/sentence; FARC:VEN/article", "FARC:COL/paragraph; FARC:COL/sentence; ELN:COL/none");

        assertThat(scores(evaluation.mentions().byBasis()))
                .containsExactly("article 1/1/1", "none 0/0/1", "sentence 1/1/1");
        assertThat(scores(evaluation.placed().byBasis()))
                .containsExactly("article 0/1/1", "none 0/0/1", "sentence 1/1/1");
        assertThat(scores(evaluation.away().byBasis())).containsExactly("article 0/1/0");
    }

    @Test
    void figuresFollowFromTheNumbers() {
        Score score = new Score(3, 4, 6);

        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.75);
        assertThat(score.f1()).isEqualTo(0.6);
    }

    @Test
    void oneDocumentLeavesNoRoom() {
        add("es", "FARC:COL; ELN:COL", "FARC:COL");

        assertThat(evaluation.mentions().all().recall()).isEqualTo(new Interval(0.5, 0.5));
        assertThat(evaluation.mentions().all().precision()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void documentsThatDifferLeaveAnInterval() {
        for (int i = 0; i < 50; i++) {
            add("es", "FARC:COL", "FARC:COL");
            add("es", "FARC:COL", null);
        }

        Interval recall = evaluation.mentions().all().recall();
        // The normal approximation of 100 draws with one half: 0.5 - 1.96 * 0.05 and 0.5 + 1.96 * 0.05.
        assertThat(recall.low()).isCloseTo(0.402, within(0.02));
        assertThat(recall.high()).isCloseTo(0.598, within(0.02));
        assertThat(evaluation.mentions().all().precision()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void drawsWithoutAGroupSayNothingOfIt() {
        add("es", "FARC:COL", null);
        add("es", "ELN:COL", "ELN:COL");

        assertThat(evaluation.mentions().byGroup().get("FARC").recall()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void theSameDocumentsHaveTheSameIntervals() {
        Evaluation again = new Evaluation(gazetteer, HOMES);
        for (Evaluation one : List.of(evaluation, again)) {
            add(one, "es", "FARC:COL; ELN:VEN", "FARC:COL");
            add(one, "es", "FARC:VEN", "FARC:COL; ELN:COL");
            add(one, "es", "ELN:COL", "ELN:COL");
        }

        assertThat(again.placed()).isEqualTo(evaluation.placed());
        assertThat(again.away()).isEqualTo(evaluation.away());
    }

    private void add(String language, String labels, String finds) {
        add(evaluation, language, labels, finds);
    }

    private static void add(Evaluation evaluation, String language, String labels, String finds) {
        List<LabelledDocument.LabelledMention> labelled = parts(labels)
                .map(part -> new LabelledDocument.LabelledMention(part[0], "", -1, countries(part), part[2]))
                .toList();
        List<FoundDocument.FoundMention> found = parts(finds)
                .map(part -> new FoundDocument.FoundMention(
                        gazetteer.groupNamed(part[0]).orElseThrow().id(), part[0], 0, countries(part), part[2], "", ""))
                .toList();
        evaluation.add(new LabelledDocument("a", List.of(), labelled), new FoundDocument(language, "", found));
    }

    /** The group, its countries and the basis of each mention. */
    private static Stream<String[]> parts(String mentions) {
        return mentions == null
                ? Stream.empty()
                : Arrays.stream(mentions.split("; ", -1)).map(mention -> (mention + "/sentence").split("[:/]", -1));
    }

    private static List<String> countries(String[] part) {
        return List.of(part[1].split("\\+", -1));
    }

    private static List<String> scores(Map<String, Scored> by) {
        return by.entrySet().stream()
                .map(entry -> entry.getKey() + " " + score(entry.getValue()))
                .toList();
    }

    private static String score(Scored scored) {
        Score score = scored.score();
        return score.hits() + "/" + score.labelled() + "/" + score.found();
    }
}
