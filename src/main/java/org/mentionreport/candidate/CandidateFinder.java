package org.mentionreport.candidate;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mentionreport.article.Article;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.mention.Clues;
import org.mentionreport.mention.Mention;
import org.mentionreport.text.Folding;
import org.mentionreport.text.Lexicon;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokeniser;
import org.mentionreport.text.Tokens;

/** Finds the names of an article that look like a group's, by the patterns they stand in. */
public final class CandidateFinder implements Serializable {
    private static final long serialVersionUID = 1;

    /** An article that names more of them is a list of something else. */
    private static final int MOST = 40;

    /** The weight of a pattern that leaves no doubt. */
    private static final int PLAIN = 3;

    private final Gazetteer gazetteer;
    private final CandidateWords known;
    private final NameRuns runs;
    private final NameFilter filter;

    private CandidateFinder(Gazetteer gazetteer, CandidateWords known) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.runs = new NameRuns(known, gazetteer);
        this.filter = new NameFilter(known, gazetteer);
    }

    /**
     * A finder with the words and patterns of a language folder.
     *
     * @throws FaultException with what is wrong in its files
     */
    public static CandidateFinder load(Path language, Gazetteer gazetteer) throws FaultException {
        return new CandidateFinder(gazetteer, new CandidateFiles(gazetteer.tokeniser()).read(language));
    }

    /**
     * Checks the words and patterns of a language folder where there is no gazetteer to find anything with.
     *
     * @throws FaultException with what is wrong in its files
     */
    public static void check(Path language) throws FaultException {
        new CandidateFiles(new Tokeniser(new Lexicon())).read(language);
    }

    /** The candidates of an article, sorted by key; its mentions are none. */
    public List<Candidate> find(Article article, List<Mention> mentions) {
        Tokens tokens = gazetteer.tokeniser().tokenise(article.text());
        List<CandidatePattern> patterns = known.patterns(article.language());
        Map<String, Sighting> sightings = new LinkedHashMap<>();
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        mentions.forEach(mention -> byStart.put(mention.start(), mention));
        for (Sentence sentence : gazetteer.sentences().split(tokens)) {
            if (!isHeading(tokens, sentence)) {
                NamedSentence words = new NamedSentence(
                        tokens,
                        sentence,
                        new Clues(tokens, sentence, known.phrases(), article.language()),
                        gazetteer.classes(),
                        article.language(),
                        groups(tokens, sentence, byStart));
                look(words, patterns, sightings);
            }
        }
        return sightings.values().stream()
                .map(Sighting::candidate)
                .sorted(Comparator.comparing(Candidate::weight).reversed().thenComparing(Candidate::key))
                .limit(MOST)
                .sorted(Comparator.comparing(Candidate::key))
                .toList();
    }

    private void look(NamedSentence words, List<CandidatePattern> patterns, Map<String, Sighting> sightings) {
        for (NameRun run : runs.of(words)) {
            PatternMatch match = new PatternMatch(words, known, run);
            List<CandidatePattern> held = patterns.stream().filter(match::holds).toList();
            if (!held.isEmpty() && filter.lets(words, run, isPlain(held))) {
                Tokens tokens = words.tokens();
                String name = tokens.words(run.from(), run.to());
                sightings
                        .computeIfAbsent(key(name), Sighting::new)
                        .add(
                                name,
                                core(words, run),
                                run.acronym() < 0 ? "" : Folding.fold(tokens.words(run.acronym(), run.acronym() + 1)),
                                held,
                                tokens.text()
                                        .substring(
                                                words.sentence().start(),
                                                words.sentence().end()));
            }
        }
    }

    private static boolean isPlain(List<CandidatePattern> held) {
        return held.stream().anyMatch(pattern -> pattern.weight() >= PLAIN);
    }

    /** The name without its head noun, where a word is left that is no place's. */
    private String core(NamedSentence words, NameRun run) {
        int from = run.from();
        int to = run.to();
        for (Clues.Span span : words.clues().all(CandidateClass.HEAD)) {
            to = span.to() == run.to() && span.from() > run.from() ? Math.min(to, span.from()) : to;
        }
        boolean place = gazetteer.places().longest(words.tokens(), from, to) == to;
        return key(words.tokens().words(from, place ? run.to() : to));
    }

    private static String key(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<Clues.Span> groups(Tokens tokens, Sentence sentence, NavigableMap<Integer, Mention> byStart) {
        List<Clues.Span> spans = new ArrayList<>();
        for (Mention mention : byStart.subMap(sentence.start(), sentence.end()).values()) {
            if (mention.end() <= sentence.end()) {
                int from = sentence.from();
                while (tokens.end(from) <= mention.start()) {
                    from++;
                }
                int to = from;
                while (to < sentence.to() && tokens.start(to) < mention.end()) {
                    to++;
                }
                spans.add(new Clues.Span(from, to));
            }
        }
        return spans;
    }

    /** Where every word has a capital, a capital shows no name. */
    private static boolean isHeading(Tokens tokens, Sentence sentence) {
        int capitals = 0;
        int small = 0;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (tokens.end(at) - tokens.start(at) > 3) {
                capitals += tokens.capital(at) ? 1 : 0;
                small += tokens.capital(at) ? 0 : 1;
            }
        }
        return !sentence.shouted() && capitals > 2 * small;
    }
}
