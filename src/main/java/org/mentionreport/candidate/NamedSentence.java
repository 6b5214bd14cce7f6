package org.mentionreport.candidate;

import java.util.List;
import java.util.stream.Stream;
import org.mentionreport.gazetteer.LanguageClass;
import org.mentionreport.gazetteer.WordClass;
import org.mentionreport.mention.Clues;
import org.mentionreport.mention.Punctuation;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/**
 * A sentence with the words that patterns look for.
 *
 * @param clues words of candidates.csv
 * @param classes words that the rules for mentions look for (see {@code context.csv} and {@code cues.csv})
 * @param language of the article
 * @param groups where groups of the catalogue are named, in order
 */
record NamedSentence(
        Tokens tokens,
        Sentence sentence,
        Clues clues,
        PhraseTrie<LanguageClass> classes,
        String language,
        List<Clues.Span> groups) {

    /** Whether nothing parts a word from the one before it. */
    boolean joins(int token) {
        return !Punctuation.parts(tokens, token - 1);
    }

    boolean holds(int token) {
        return sentence.from() <= token && token < sentence.to();
    }

    /** Whether a catalogue's group is named within words. */
    boolean namesGroup(int from, int to) {
        return groups.stream().anyMatch(group -> group.from() < to && from < group.to());
    }

    /** Whether a phrase of a class has a word in common with a run of words. */
    boolean overlaps(String wordClass, int from, int to) {
        return clues.all(wordClass).stream().anyMatch(span -> span.from() < to && from < span.to());
    }

    /** Whether a word on crime or arms stands beside a name. */
    boolean isOnCrimeBeside(NameRun run) {
        Clues context = context();
        return Stream.of(WordClass.CRIME, WordClass.ARMED)
                .flatMap(wordClass -> context.all(wordClass).stream())
                .anyMatch(span -> span.to() <= run.from() || span.from() >= run.to());
    }

    /** Looked up only where a pattern or name asks: few sentences do. */
    Clues context() {
        return new Clues(tokens, sentence, classes, language);
    }
}
