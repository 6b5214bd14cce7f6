package org.mentionreport.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.article.Article;
import org.mentionreport.article.DateBasis;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.MentionFinder;

/** With the shipped catalogue and language files, in sentences on invented groups. */
class CandidateFinderTest {
    private static MentionFinder mentions;
    private static CandidateFinder finder;

    @BeforeAll
    static void load() throws FaultException {
        Path language = Path.of("jobs", "language");
        Gazetteer gazetteer = Gazetteer.load(Path.of("jobs", "catalogue"), language);
        mentions = new MentionFinder(gazetteer);
        finder = CandidateFinder.load(language, gazetteer);
    }

    @ParameterizedTest(name = "{3}: {1}")
    @CsvFileSource(resources = "sentences.csv", useHeadersInDisplayName = true)
    void aSentenceShowsSurelyTheNamesThatLookLikeAGroupsAndNoOthers(
            String language, String text, String expected, String note) {
        assertThat(names(language, text)).as(note).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void anArticleShowsANameOnceWithTheSurestSentenceAndAllPatterns() {
        List<Candidate> found = find(
                "en",
                "The Copper Saints leader spoke. The Copper Saints gang and its hitmen burnt a bus. Nobody saw them go.");

        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.key()).isEqualTo("copper saints");
            assertThat(candidate.mentions()).isEqualTo(2);
            assertThat(candidate.sentence()).isEqualTo("The Copper Saints gang and its hitmen burnt a bus.");
            assertThat(candidate.patterns()).containsExactly("kind behind", "person behind");
            assertThat(candidate.sure()).isTrue();
        });
    }

    @Test
    void aNameIsTheSameHoweverItIsWritten() {
        assertThat(find("es", "La pandilla Los Tizónes huyó. Capturan a un sicario de los TIZONES en el muelle."))
                .extracting(Candidate::key)
                .containsExactly("tizones");
    }

    @Test
    void aHeadNounIsNoPartOfTheCoreUnlessAPlaceIsLeft() {
        assertThat(
                        find(
                                "en",
                                "The Marimbera Cartel hid the stolen diesel under a roof. The Caracas Cartel paid nothing for that load."))
                .extracting(Candidate::core)
                .containsExactly("caracas cartel", "marimbera");
    }

    @Test
    void whereTheLanguageIsNotKnownThePatternsOfAllAreLookedFor() {
        assertThat(names("", "A facção Bonde do Farol domina o bairro.")).containsExactly("Bonde do Farol");
    }

    private static List<String> names(String language, String text) {
        return find(language, text).stream()
                .filter(Candidate::sure)
                .map(Candidate::name)
                .toList();
    }

    private static List<Candidate> find(String language, String text) {
        Article article = new Article("a", "", "", "", null, DateBasis.NONE, language, "", "", text);
        return finder.find(article, mentions.find(article).mentions());
    }
}
