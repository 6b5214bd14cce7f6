package org.mentionreport.candidate;

import java.io.Serializable;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.mention.Clues;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Which names cannot be a missing group's: places, persons, bodies of the state, and what the catalogue knows. */
final class NameFilter implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_ACRONYM = 2;

    private final CandidateWords known;
    private final Gazetteer gazetteer;

    NameFilter(CandidateWords known, Gazetteer gazetteer) {
        this.known = known;
        this.gazetteer = gazetteer;
    }

    /**
     * Whether a name may be a group's.
     *
     * @param plain whether words beside it say that it is: then it may be a place's name as well
     */
    boolean lets(NamedSentence words, NameRun run, boolean plain) {
        boolean armed = words.overlaps(CandidateClass.ARMS, run.from(), run.to());
        return (saysSomething(words, run, plain) || armed && run.acronym() >= 0)
                && !words.namesGroup(run.from(), run.to())
                && (armed || !words.overlaps(CandidateClass.BODY, run.from(), run.to()))
                && (plain || !isPlace(words.tokens(), run))
                && !isPerson(words, run)
                && !isOpening(words, run)
                && gazetteer
                        .groupNamed(words.tokens().words(run.from(), run.to()))
                        .isEmpty();
    }

    /** Besides head nouns and words that every group may bear, something is left. */
    private boolean saysSomething(NamedSentence words, NameRun run, boolean plain) {
        Tokens tokens = words.tokens();
        boolean mayBePlace = run.head() == NameRun.Head.SURE || plain && !run.headed();
        for (int at = run.from(); at < run.to(); at++) {
            if (isTelling(words, at, run)
                    && (mayBePlace || !isPlaceWord(tokens, at, run))
                    && !isCountry(tokens, at, run)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(NamedSentence words, int at, NameRun run) {
        Tokens tokens = words.tokens();
        int word = tokens.word(at);
        return isLongEnough(tokens, at, run)
                && !known.is(CandidateClass.GENERIC, word)
                && !known.is(CandidateClass.ARTICLE, word)
                && !known.is(CandidateClass.JOINT, word)
                && !words.overlaps(CandidateClass.HEAD, at, at + 1)
                && !words.overlaps(CandidateClass.SOFT_HEAD, at, at + 1)
                && !words.overlaps(CandidateClass.KIND, at, at + 1);
    }

    private static boolean isLongEnough(Tokens tokens, int at, NameRun run) {
        if (tokens.shape(at) != Shape.UPPER) {
            return tokens.shape(at) != Shape.DIGITS && tokens.end(at) - tokens.start(at) >= SHORTEST;
        }
        boolean numbered = at + 1 < run.to() && tokens.shape(at + 1) == Shape.DIGITS;
        return numbered || tokens.end(at) - tokens.start(at) >= SHORTEST_ACRONYM;
    }

    /** A cartel may bear a city's name, nothing else does. */
    private boolean isPlaceWord(Tokens tokens, int at, NameRun run) {
        PhraseTrie<Place> places = gazetteer.places();
        for (int from = run.from(); from <= at; from++) {
            if (places.longest(tokens, from, run.to()) > at) {
                return true;
            }
        }
        return false;
    }

    private boolean isCountry(Tokens tokens, int at, NameRun run) {
        for (int from = run.from(); from <= at; from++) {
            int end = gazetteer.places().longest(tokens, from, run.to());
            if (end > at
                    && gazetteer.places().valuesOf(tokens, from, end).stream()
                            .anyMatch(place -> place.kind() == Place.Kind.COUNTRY
                                    || place.kind() == Place.Kind.DEMONYM
                                    || place.kind() == Place.Kind.REGION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Tokens tokens, NameRun run) {
        return !run.headed() && gazetteer.places().longest(tokens, run.from(), run.to()) == run.to();
    }

    /** "Juan Torres", "alias Tornado", Juan "Tornado" Torres. */
    private boolean isPerson(NamedSentence words, NameRun run) {
        Tokens tokens = words.tokens();
        if (run.headed()) {
            return false;
        }
        Clues context = words.context();
        boolean called = words.holds(run.start() - 1)
                && words.joins(run.start())
                && context.all("title").contains(new Clues.Span(run.start() - 1, run.start()));
        boolean nickname = !words.sentence().shouted()
                && words.holds(run.start() - 1)
                && tokens.capital(run.start() - 1)
                && tokens.gapAfter(run.start() - 1).matches(" [\"“'‘(]");
        return called || nickname || context.all("first-name").contains(new Clues.Span(run.from(), run.from() + 1));
    }

    /** The capital of a sentence's first word says nothing. */
    private static boolean isOpening(NamedSentence words, NameRun run) {
        return run.from() == words.sentence().from()
                && run.to() == run.from() + 1
                && words.tokens().shape(run.from()) == Shape.CAPITALISED;
    }
}
