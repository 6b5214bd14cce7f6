package org.mentionreport.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Tokens;

/** Finds the names of places in a sentence, with all that each may be; persons and pronouns that are written alike are none. */
final class PlaceFinder implements Serializable {
    private static final long serialVersionUID = 1;

    private static final List<String> GOVERNING = List.of("locative", "from", "to", "through");

    private final Gazetteer gazetteer;
    private final RuleSet rules;

    PlaceFinder(Gazetteer gazetteer, RuleSet rules) {
        this.gazetteer = gazetteer;
        this.rules = rules;
    }

    /** The places of each sentence, in order. */
    List<List<FoundPlace>> in(ArticleWords words) {
        Set<String> persons = new HashSet<>();
        List<List<FoundPlace>> found = new ArrayList<>();
        for (int s = 0; s < words.sentences().size(); s++) {
            found.add(in(words, s, persons));
        }
        for (int s = 0; s < found.size() && !persons.isEmpty(); s++) {
            Clues clues = words.clues(s);
            found.get(s).removeIf(place -> persons.contains(words.folded(place)) && !isGoverned(clues, place));
        }
        return found;
    }

    /** "Ricardo Montenegro ... Montenegro said": who was called by a first name or a title once is meant again, but not behind "in". */
    private static boolean isGoverned(Clues clues, FoundPlace place) {
        return GOVERNING.stream().anyMatch(words -> clues.endsAt(words, place.from()));
    }

    private List<FoundPlace> in(ArticleWords words, int s, Set<String> persons) {
        Tokens tokens = words.tokens();
        Sentence sentence = words.sentences().get(s);
        List<FoundPlace> found = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int end = longest(tokens, at, sentence.to());
            if (end == at) {
                continue;
            }
            List<Place> readings = readings(tokens, sentence, at, end);
            boolean never = isPronoun(words, s, at, end)
                    || readings.stream().anyMatch(place -> place.kind() == Place.Kind.NEVER);
            if (!readings.isEmpty() && !never) {
                FoundPlace place = new FoundPlace(at, end, readings);
                if (!isPerson(words, s, place)) {
                    found.add(place);
                } else if (PersonName.isCalled(words, s, at) && readings.get(0).kind() != Place.Kind.DEMONYM) {
                    persons.add(words.folded(place));
                }
            }
            at = readings.isEmpty() ? at : end - 1;
        }
        return found;
    }

    /** The countries that a section tag or a dateline names; an ambiguous place counts for the likeliest. */
    List<String> ofSection(String words) {
        Tokens tokens = gazetteer.tokeniser().tokenise(words);
        List<String> countries = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int end = longest(tokens, at, tokens.size());
            if (end > at) {
                List<Place> readings = gazetteer.places().valuesOf(tokens, at, end).stream()
                        .filter(place -> place.kind() != Place.Kind.DEMONYM && place.kind() != Place.Kind.LEADER)
                        .toList();
                readings.stream()
                        .filter(place -> !place.supported())
                        .findFirst()
                        .or(() -> readings.stream().findFirst())
                        .ifPresent(place -> countries.addAll(place.countries()));
                at = end - 1;
            }
        }
        return countries.stream().distinct().sorted().toList();
    }

    /** "GIVE US PEACE": in a sentence of capitals only "THE US" is the country. */
    private static boolean isPronoun(ArticleWords words, int s, int from, int to) {
        Tokens tokens = words.tokens();
        return words.sentences().get(s).shouted()
                && tokens.text()
                        .substring(tokens.start(from), tokens.end(to - 1))
                        .equals("US")
                && !words.clues(s).endsAt("article", from);
    }

    private boolean isPerson(ArticleWords words, int s, FoundPlace place) {
        Place likeliest = place.readings().get(0);
        boolean isLeader = likeliest.kind() == Place.Kind.LEADER;
        return rules.holds("person's name")
                && (isLeader
                        ? place.to() - place.from() == 1 && PersonName.isAnother(words, s, place.from())
                        : PersonName.holds(words, s, place.from(), place.to(), likeliest));
    }

    /** The end of the longest place that starts at a word, not reaching over punctuation. */
    private int longest(Tokens tokens, int from, int limit) {
        int last = from;
        while (last + 1 < limit && !Punctuation.parts(tokens, last)) {
            last++;
        }
        return gazetteer.places().longest(tokens, from, last + 1);
    }

    /** What a phrase may be as it is written there: where the catalogue has a capital, the text needs one. */
    private List<Place> readings(Tokens tokens, Sentence sentence, int from, int to) {
        return gazetteer.places().valuesOf(tokens, from, to).stream()
                .filter(place ->
                        sentence.shouted() || place.capitals().stream().allMatch(word -> tokens.capital(from + word)))
                .toList();
    }
}
