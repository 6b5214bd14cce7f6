package org.mentionreport.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Finds the places of an article, settles ambiguous ones by what else the article names, and gives each its role. */
final class EvidenceFinder implements Serializable {
    private static final long serialVersionUID = 1;

    /** "US", "U.S.", "UAE" with their dots. */
    private static final int LONGEST_ACRONYM = 4;

    private final Gazetteer gazetteer;
    private final RoleRules roles = new RoleRules();

    EvidenceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A place as found, with all it may be. */
    private record Found(int from, int to, List<Place> readings) {

        boolean isClear() {
            return readings.stream().anyMatch(place -> !place.supported());
        }
    }

    /** The sentences of an article with their places. */
    List<Scene> scenes(ArticleWords words, List<Naming> namings) {
        List<List<Found>> found = new ArrayList<>();
        Set<String> clear = new HashSet<>();
        for (int s = 0; s < words.sentences().size(); s++) {
            List<Found> here = found(words, s);
            here.removeIf(place -> isName(place, namings));
            here.stream().filter(Found::isClear).forEach(place -> addClear(place, clear));
            found.add(here);
        }
        clear.addAll(ofSection(words.article().section()));
        clear.addAll(ofSection(words.article().dateline()));
        List<Scene> scenes = new ArrayList<>();
        int naming = 0;
        for (int s = 0; s < words.sentences().size(); s++) {
            Sentence sentence = words.sentences().get(s);
            List<Naming> inSentence = new ArrayList<>();
            while (naming < namings.size() && namings.get(naming).from() < sentence.to()) {
                inSentence.add(namings.get(naming++));
            }
            scenes.add(scene(words, s, inSentence, resolve(words, s, found.get(s), clear)));
        }
        return scenes;
    }

    /** The countries that a section tag or a dateline names. */
    List<String> ofSection(String words) {
        Tokens tokens = gazetteer.tokeniser().tokenise(words);
        List<String> countries = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int end = gazetteer.places().longest(tokens, at, tokens.size());
            if (end > at) {
                for (Place place : gazetteer.places().valuesOf(tokens, at, end)) {
                    if (place.kind() != Place.Kind.DEMONYM && !place.supported()) {
                        countries.addAll(place.countries());
                    }
                }
                at = end - 1;
            }
        }
        return countries.stream().distinct().sorted().toList();
    }

    private Scene scene(ArticleWords words, int s, List<Naming> namings, List<Evidence> bare) {
        Scene unsettled = new Scene(
                words.tokens(),
                words.sentences().get(s),
                bare.isEmpty() && namings.isEmpty() ? null : words.clues(s),
                namings,
                bare);
        if (bare.isEmpty()) {
            return unsettled;
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence place : bare) {
            evidence.add(new Evidence(
                    place.from(), place.to(), place.kind(), place.countries(), roles.roleOf(place, unsettled)));
        }
        return new Scene(words.tokens(), words.sentences().get(s), words.clues(s), namings, evidence);
    }

    private List<Found> found(ArticleWords words, int s) {
        Tokens tokens = words.tokens();
        Sentence sentence = words.sentences().get(s);
        List<Found> found = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int end = longest(tokens, at, sentence.to());
            if (end == at) {
                continue;
            }
            List<Place> readings = readings(tokens, sentence, at, end);
            boolean never = readings.stream().anyMatch(place -> place.kind() == Place.Kind.NEVER);
            if (!readings.isEmpty() && !never && !PersonName.holds(tokens, sentence, at, end, readings.get(0))) {
                found.add(new Found(at, end, readings));
            }
            at = readings.isEmpty() ? at : end - 1;
        }
        return found;
    }

    /** The end of the longest place that starts at a word, not reaching over punctuation. */
    private int longest(Tokens tokens, int from, int limit) {
        int last = from;
        while (last + 1 < limit && !Punctuation.parts(tokens, last)) {
            last++;
        }
        return gazetteer.places().longest(tokens, from, last + 1);
    }

    /** What a phrase may be as it is written there: but for demonyms, places have a capital. */
    private List<Place> readings(Tokens tokens, Sentence sentence, int from, int to) {
        boolean capital = sentence.shouted() || tokens.capital(from) || tokens.shape(from) == Shape.DIGITS;
        return gazetteer.places().valuesOf(tokens, from, to).stream()
                .filter(place -> capital || place.kind() == Place.Kind.DEMONYM)
                .toList();
    }

    private static boolean isName(Found place, List<Naming> namings) {
        return namings.stream().anyMatch(naming -> naming.covers(place.from()) && naming.inserted() != place.from());
    }

    private static void addClear(Found place, Set<String> clear) {
        for (Place reading : place.readings()) {
            if (!reading.supported()) {
                clear.addAll(reading.countries());
            }
        }
    }

    /** Settles what each place is: what the article names otherwise goes before what the name mostly means. */
    private static List<Evidence> resolve(ArticleWords words, int s, List<Found> found, Set<String> clear) {
        List<Evidence> evidence = new ArrayList<>();
        for (Found place : found) {
            Place chosen = null;
            for (Place reading : place.readings()) {
                boolean named = clear.containsAll(reading.countries());
                boolean better = chosen == null || named && !clear.containsAll(chosen.countries());
                if (better && (named || !reading.supported())) {
                    chosen = reading;
                }
            }
            if (chosen != null) {
                Place.Kind kind = isAdjective(words, s, place) ? Place.Kind.DEMONYM : chosen.kind();
                evidence.add(new Evidence(place.from(), place.to(), kind, chosen.countries(), Role.LOCATION));
            }
        }
        return evidence;
    }

    /** "US officials", "its US ally": a short acronym of a country that no article or preposition governs is an adjective. */
    private static boolean isAdjective(ArticleWords words, int s, Found place) {
        Tokens tokens = words.tokens();
        Sentence sentence = words.sentences().get(s);
        boolean acronym = place.to() - place.from() == 1
                && tokens.end(place.from()) - tokens.start(place.from()) <= LONGEST_ACRONYM
                && tokens.shape(place.from()) == Shape.UPPER
                && place.readings().get(0).kind() == Place.Kind.COUNTRY;
        return acronym
                && !sentence.shouted()
                && place.to() < sentence.to()
                && !Punctuation.parts(tokens, place.from())
                && !words.clues(s).endsAt("article", place.from());
    }
}
