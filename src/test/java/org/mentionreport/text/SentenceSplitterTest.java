package org.mentionreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void aListWithoutItsLineBreaksIsCutIntoSentencesThatLoseNoWord() {
        String list = "lamps of the harbour ".repeat(300).strip();
        Tokens tokens = new Tokeniser(new Lexicon()).tokenise(list + ". Two men fled.");

        List<Sentence> sentences = new SentenceSplitter(Set.of()).split(tokens);

        assertThat(sentences).extracting(Sentence::from).containsExactly(0, 500, 1000, 1200);
        assertThat(sentences).extracting(Sentence::to).containsExactly(500, 1000, 1200, 1203);
        assertThat(sentences).extracting(Sentence::paragraph).containsOnly(0);
        assertThat(tokens.text()
                        .substring(sentences.get(1).start(), sentences.get(1).end()))
                .startsWith("lamps of")
                .endsWith("the harbour");
    }
}
