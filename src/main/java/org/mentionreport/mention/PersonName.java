package org.mentionreport.mention;

import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/**
 * Whether a place's name is a person's ("Juan Manuel Santos"): a capitalised word that no data file knows stands right before
 * it. In a heading, where every word has a capital, and in a sentence of capitals this says nothing.
 */
final class PersonName {
    private PersonName() {}

    static boolean holds(ArticleWords words, int s, int from, int to, Place place) {
        Tokens tokens = words.tokens();
        Sentence sentence = words.sentences().get(s);
        if (isCalled(words, s, from)) {
            return true;
        }
        boolean possible = place.kind() == Place.Kind.BELOW || place.kind() == Place.Kind.CAPITAL;
        if (!possible || sentence.shouted() || isHeading(tokens, sentence)) {
            return false;
        }
        boolean before = from - 1 > sentence.from() && isName(words, s, from - 1) && isJoined(tokens, from - 1);
        boolean after = place.supported()
                && to < sentence.to()
                && isName(words, s, to)
                && isJoined(tokens, to - 1)
                && !words.gazetteer().places().startsPhrase(tokens.word(to));
        return before || after;
    }

    /** "Blanca España", "General Montenegro": behind a first name or a title stands a family name, capitals or not. */
    static boolean isCalled(ArticleWords words, int s, int from) {
        Tokens tokens = words.tokens();
        return from > words.sentences().get(s).from()
                && isJoined(tokens, from - 1)
                && (words.clues(s).endsAt("title", from)
                        || words.clues(s).endsAt("first-name", from) && tokens.capital(from - 1));
    }

    /** "Jesús Vizcarra": a leader's family name behind another first name. */
    static boolean isAnother(ArticleWords words, int s, int from) {
        return from > words.sentences().get(s).from()
                && isJoined(words.tokens(), from - 1)
                && (isName(words, s, from - 1)
                        || words.clues(s).endsAt("first-name", from)
                        || words.clues(s).endsAt("street-before", from));
    }

    /** A capitalised word that is in no class: neither "Governor" nor "Northern", but perhaps "Juan". */
    private static boolean isName(ArticleWords words, int s, int token) {
        return words.tokens().shape(token) == Shape.CAPITALISED
                && !words.clues(s).covers(token)
                && !words.gazetteer().places().startsPhrase(words.tokens().word(token));
    }

    private static boolean isJoined(Tokens tokens, int token) {
        return tokens.gapAfter(token).equals(" ") && !tokens.possessive(token);
    }

    private static boolean isHeading(Tokens tokens, Sentence sentence) {
        int capitals = 0;
        int small = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.end(i) - tokens.start(i) > 3) {
                if (tokens.capital(i)) {
                    capitals++;
                } else {
                    small++;
                }
            }
        }
        return capitals > 2 * small;
    }
}
