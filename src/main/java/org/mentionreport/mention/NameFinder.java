package org.mentionreport.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Name;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/** Finds the names of groups: at word boundaries, longest first, each only where what it needs is there. */
final class NameFinder implements Serializable {
    private static final long serialVersionUID = 1;

    /** "Jalisco Cartel - New Generation": a dash parts no name that the catalogue has whole. */
    private static final String DASH = " - ";

    private final Gazetteer gazetteer;
    private final RuleSet rules;

    NameFinder(Gazetteer gazetteer, RuleSet rules) {
        this.gazetteer = gazetteer;
        this.rules = rules;
    }

    /** A name of the catalogue, found; not yet asked what it needs. */
    private record Candidate(int sentence, int from, int to, int inserted, List<Name> names) {}

    /** The groups named in an article, in order. */
    List<Naming> find(ArticleWords words) {
        List<Candidate> candidates = candidates(words);
        if (candidates.isEmpty()) {
            return List.of();
        }
        NeedCheck needs = new NeedCheck(words, gazetteer, named(words, candidates), disowned(words, candidates));
        List<Naming> namings = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.from() < reached
                    || isPartOfLonger(candidate, candidates.subList(i + 1, candidates.size()), words)
                    || isOperation(candidate, words)) {
                continue;
            }
            for (Name name : candidate.names()) {
                if (name.kind() == Name.Kind.NEVER && fitsCase(words, candidate, name)) {
                    reached = candidate.to();
                    break;
                }
                if (fitsCase(words, candidate, name)
                        && needs.hold(name, candidate.sentence(), candidate.from(), candidate.to())) {
                    namings.add(new Naming(
                            name.groupId(), candidate.from(), candidate.to(), candidate.to(), candidate.inserted()));
                    reached = candidate.to();
                    break;
                }
            }
        }
        return rules.holds("apposition") ? new Appositions(words).merge(namings) : namings;
    }

    /** "la Mara Salvatrucha": where two names overlap, the longer one counts, even if it starts later. */
    private static boolean isPartOfLonger(Candidate candidate, List<Candidate> following, ArticleWords words) {
        int length = candidate.to() - candidate.from();
        return following.stream()
                .takeWhile(other -> other.from() < candidate.to())
                .anyMatch(other -> candidate.from() < other.from()
                        && other.to() - other.from() >= length + (isCertain(candidate) ? 1 : 0)
                        && other.names().stream().anyMatch(name -> name.unambiguous() && fitsCase(words, other, name)));
    }

    private static boolean isCertain(Candidate candidate) {
        return candidate.names().stream().anyMatch(Name::unambiguous);
    }

    /** "Operation Tren de Aragua": what bears a group's name is not the group. */
    private static boolean isOperation(Candidate candidate, ArticleWords words) {
        return words.clues(candidate.sentence()).endsAt("operation", candidate.from())
                && !Punctuation.parts(words.tokens(), candidate.from() - 1);
    }

    /** The groups whose ambiguous names mean another bearer in the article, because it is named in full there. */
    private static Set<String> disowned(ArticleWords words, List<Candidate> candidates) {
        Set<String> groups = new HashSet<>();
        for (Candidate candidate : candidates) {
            candidate.names().stream()
                    .filter(name -> name.kind() == Name.Kind.NEVER && fitsCase(words, candidate, name))
                    .forEach(name -> groups.add(name.groupId()));
        }
        return groups;
    }

    /** All names at all places, in order; at one place the longest first. */
    private List<Candidate> candidates(ArticleWords words) {
        List<Candidate> candidates = new ArrayList<>();
        for (int s = 0; s < words.sentences().size(); s++) {
            Sentence sentence = words.sentences().get(s);
            for (int from = sentence.from(); from < sentence.to(); from++) {
                if (gazetteer.names().child(PhraseTrie.ROOT, words.tokens().word(from)) != PhraseTrie.NONE) {
                    candidatesAt(words, s, from, candidates);
                }
            }
        }
        return candidates;
    }

    private void candidatesAt(ArticleWords words, int sentence, int from, List<Candidate> candidates) {
        Tokens tokens = words.tokens();
        int limit = words.sentences().get(sentence).to();
        int first = candidates.size();
        int node = PhraseTrie.ROOT;
        int inserted = -1;
        boolean parted = false;
        for (int at = from; at < limit; at++) {
            parted |= at > from
                    && Punctuation.parts(tokens, at - 1)
                    && !tokens.gapAfter(at - 1).equals(DASH);
            int next = gazetteer.names().child(node, tokens.word(at));
            if (next == PhraseTrie.NONE) {
                if (!rules.holds("inserted demonym")
                        || at == from
                        || inserted >= 0
                        || !isDemonym(tokens, at)
                        || tokens.capital(at)) {
                    break;
                }
                inserted = at;
                continue;
            }
            node = next;
            List<Name> names = names(node, parted);
            if (!names.isEmpty()) {
                candidates.add(first, new Candidate(sentence, from, at + 1, inserted, names));
            }
        }
    }

    /** The names that end at a node; where a mark parts the words, those that are written with one. */
    private List<Name> names(int node, boolean parted) {
        List<Name> names = gazetteer.names().valuesAt(node);
        return parted
                ? names.stream().filter(name -> Punctuation.parts(name.text())).toList()
                : names;
    }

    private boolean isDemonym(Tokens tokens, int token) {
        return gazetteer.places().valuesOf(tokens, token, token + 1).stream()
                .anyMatch(place -> place.kind() == Place.Kind.DEMONYM);
    }

    /** The groups that an unambiguous name names somewhere in the article. */
    private static Set<String> named(ArticleWords words, List<Candidate> candidates) {
        Set<String> groups = new HashSet<>();
        int reached = 0;
        for (Candidate candidate : candidates) {
            if (candidate.from() < reached) {
                continue;
            }
            for (Name name : candidate.names()) {
                if (!fitsCase(words, candidate, name)) {
                    continue;
                }
                if (name.kind() == Name.Kind.NEVER) {
                    reached = candidate.to();
                } else if (name.unambiguous()) {
                    groups.add(name.groupId());
                    reached = candidate.to();
                }
            }
        }
        return groups;
    }

    private static boolean fitsCase(ArticleWords words, Candidate candidate, Name name) {
        return !name.exact()
                || words.sentences().get(candidate.sentence()).shouted()
                || ExactCase.fits(words.tokens(), candidate.from(), name);
    }
}
