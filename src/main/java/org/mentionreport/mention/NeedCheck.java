package org.mentionreport.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Group;
import org.mentionreport.gazetteer.Name;
import org.mentionreport.gazetteer.Need;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.gazetteer.WordClass;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/** Whether what a name needs in order to count is there, in one article. */
final class NeedCheck {
    /** How far from the name a word that must stand near it may stand. */
    private static final int NEAR = 6;

    private final ArticleWords words;
    private final Gazetteer gazetteer;
    private final Set<String> named;
    private final Set<String> disowned;
    private Set<String> countries;

    /**
     * For one article.
     *
     * @param named the groups that an unambiguous name names in the article
     * @param disowned the groups that the article names another bearer of a name of
     */
    NeedCheck(ArticleWords words, Gazetteer gazetteer, Set<String> named, Set<String> disowned) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.named = named;
        this.disowned = disowned;
    }

    boolean hold(Name name, int sentence, int from, int to) {
        if (isShoutedWord(name, sentence) && !isOnCrime(sentence, from, to)) {
            return false;
        }
        if (isParty(name)
                && !words.clues(sentence).within(WordClass.ARMED, sentenceStart(sentence), sentenceEnd(sentence))) {
            return false;
        }
        if (!name.unambiguous() && disowned.contains(name.groupId()) && !named.contains(name.groupId())) {
            return false;
        }
        return name.needs().isEmpty() || name.needs().stream().anyMatch(need -> holds(need, name, sentence, from, to));
    }

    private boolean holds(Need need, Name name, int sentence, int from, int to) {
        return need.conditions().stream().allMatch(condition -> holds(condition, name, sentence, from, to));
    }

    private boolean holds(Need.Condition condition, Name name, int sentence, int from, int to) {
        Clues clues = words.clues(sentence);
        return switch (condition.where()) {
            case FULL -> named.contains(name.groupId());
            case CONTEXT -> isOnCrime(sentence, from, to);
            case BEFORE -> clues.endsAt(condition.words(), from);
            case AFTER -> clues.startsAt(condition.words(), to);
            case NEAR ->
                outside(
                        clues,
                        condition.words(),
                        Math.max(from - NEAR, sentenceStart(sentence)),
                        Math.min(to + NEAR, sentenceEnd(sentence)),
                        from,
                        to);
            case WITHOUT ->
                !outside(clues, condition.words(), sentenceStart(sentence), sentenceEnd(sentence), from, to);
            case LANGUAGE -> words.article().language().equals(condition.words());
            case COUNTRY -> condition.countries().stream().anyMatch(countries()::contains);
        };
    }

    private boolean isOnCrime(int sentence, int from, int to) {
        return outside(
                words.clues(sentence), WordClass.CRIME, sentenceStart(sentence), sentenceEnd(sentence), from, to);
    }

    private static boolean outside(Clues clues, String wordClass, int first, int last, int from, int to) {
        return clues.within(wordClass, first, from) || clues.within(wordClass, to, last);
    }

    /** A common word in a sentence of capitals has lost what tells it from a name, but for an acronym that the article spells out. */
    private boolean isShoutedWord(Name name, int sentence) {
        boolean speltOut = name.kind() == Name.Kind.ACRONYM && named.contains(name.groupId());
        return name.exact() && !speltOut && words.sentences().get(sentence).shouted();
    }

    /** After it became a legal party, a group is named only where its armed years are spoken of. */
    private boolean isParty(Name name) {
        Group group = gazetteer.group(name.groupId());
        return group.partySince() != null
                && (words.article().published() == null
                        || words.article().published().getYear() >= group.partySince());
    }

    private int sentenceStart(int sentence) {
        return words.sentences().get(sentence).from();
    }

    private int sentenceEnd(int sentence) {
        return words.sentences().get(sentence).to();
    }

    /** The countries that the article, its section tag or its dateline names, or a place of which they name beyond doubt. */
    private Set<String> countries() {
        if (countries == null) {
            countries = new HashSet<>();
            for (Sentence sentence : words.sentences()) {
                addCountries(words.tokens(), sentence.from(), sentence.to());
            }
            for (String around :
                    List.of(words.article().section(), words.article().dateline())) {
                Tokens tokens = gazetteer.tokeniser().tokenise(around);
                addCountries(tokens, 0, tokens.size());
            }
        }
        return countries;
    }

    private void addCountries(Tokens tokens, int from, int to) {
        PhraseTrie<Place> places = gazetteer.places();
        for (int at = from; at < to; at++) {
            int end = places.longest(tokens, at, to);
            places.valuesOf(tokens, at, end).stream()
                    .filter(place -> !place.supported() && place.kind() != Place.Kind.LEADER)
                    .forEach(place -> countries.addAll(place.countries()));
            at = Math.max(at, end - 1);
        }
    }
}
