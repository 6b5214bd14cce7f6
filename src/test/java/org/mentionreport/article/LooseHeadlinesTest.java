package org.mentionreport.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mentionreport.corpus.Field;
import org.mentionreport.corpus.SourceRecord;
import org.mentionreport.datafile.FaultException;

class LooseHeadlinesTest {
    private static final Map<String, String> BODIES = Map.of(
            "en",
            "The people who live at the old port have asked the captain for guards, because the lamps at the three piers have"
                    + " been broken since the storm and nobody watches the boats at night, their letter says. Two boats are gone.",
            "es",
            "Los que viven en el puerto viejo pidieron guardias al capitán, porque las lámparas de los tres muelles están rotas"
                    + " desde la tormenta y nadie cuida los botes por la noche, según dice la carta. Ya faltan dos botes.",
            "pt",
            "Quem mora no porto velho pediu guardas ao capitão, porque as lâmpadas dos três cais estão quebradas desde a"
                    + " tempestade e ninguém vigia os barcos à noite, segundo diz a carta deles. Já faltam dois barcos novos.");

    private static ArticleReader reader;

    @BeforeAll
    static void loadLanguageFiles() throws FaultException {
        reader = ArticleReader.load(Path.of("jobs", "language"), LocalDate.of(2026, 11, 23), Map.of());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "loose-headlines.csv", numLinesToSkip = 1)
    void whatIsMarkedIsAnotherStorysHeadline(String name, String language, String title, String lines) {
        List<String> marked =
                Arrays.asList(lines.replace("{body}", BODIES.get(language)).split("\\|"));
        Map<Field, String> fields = Map.of(
                Field.TITLE,
                title,
                Field.LANGUAGE,
                language,
                Field.TEXT,
                String.join("\n", marked).replace("~", ""));
        Reading reading = reader.read(new SourceRecord("a#1", SourceRecord.Shape.FIELDS, fields));
        assertThat(reading.passages().stream().filter(Passage::kept).map(Passage::text))
                .containsExactlyElementsOf(
                        marked.stream().filter(line -> !line.startsWith("~")).toList());
    }
}
