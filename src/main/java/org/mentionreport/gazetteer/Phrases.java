package org.mentionreport.gazetteer;

import java.util.Arrays;
import java.util.List;
import org.mentionreport.text.Lexicon;
import org.mentionreport.text.Tokeniser;

/** Phrases as finding sees them: those with the same words are the same, whatever their case, accents and hyphens. */
final class Phrases {
    private final Tokeniser tokeniser = new Tokeniser(new Lexicon());

    /** The numbers of the words. */
    List<Integer> words(String phrase) {
        return Arrays.stream(tokeniser.learn(phrase)).boxed().toList();
    }
}
