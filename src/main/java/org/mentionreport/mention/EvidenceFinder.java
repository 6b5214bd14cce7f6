package org.mentionreport.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Folding;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Finds the places of an article, settles ambiguous ones by what else the article names, and gives each its role. */
final class EvidenceFinder implements Serializable {
    private static final long serialVersionUID = 1;

    /** "US", "U.S.", "UAE" with their dots. */
    private static final int LONGEST_ACRONYM = 4;

    /** A reading that comes later goes first where its country is named so many times as often. */
    private static final int MORE = 3;

    /** Stands for the section tag and the dateline among the words that name a country. */
    private static final String AROUND = "\n";

    private final Gazetteer gazetteer;
    private final RuleSet rules;
    private final RoleRules roles;

    EvidenceFinder(Gazetteer gazetteer, RuleSet rules) {
        this.gazetteer = gazetteer;
        this.rules = rules;
        this.roles = new RoleRules(rules);
    }

    /** A place as found, with all it may be. */
    private record Found(int from, int to, List<Place> readings) {

        boolean isCertain() {
            return isClear()
                    && readings.stream()
                                    .flatMap(place -> place.countries().stream())
                                    .distinct()
                                    .count()
                            == 1;
        }

        boolean isClear() {
            return readings.stream().anyMatch(place -> !place.supported());
        }
    }

    /** The sentences of an article with their places. */
    List<Scene> scenes(ArticleWords words, List<Naming> namings) {
        List<List<Found>> found = new ArrayList<>();
        Map<String, Map<String, Integer>> clear = new HashMap<>();
        for (int s = 0; s < words.sentences().size(); s++) {
            List<Found> here = found(words, s);
            here.removeIf(place -> isName(place, namings));
            here.stream().filter(Found::isClear).forEach(place -> addClear(words, place, clear));
            found.add(here);
        }
        for (String around : List.of(words.article().section(), words.article().dateline())) {
            ofSection(around).forEach(country -> clear.computeIfAbsent(country, c -> new HashMap<>())
                    .merge(AROUND, 1, Integer::sum));
        }
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

    /** The countries that a section tag or a dateline names; an ambiguous place counts for the likeliest. */
    List<String> ofSection(String words) {
        Tokens tokens = gazetteer.tokeniser().tokenise(words);
        List<String> countries = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            int end = longest(tokens, at, tokens.size());
            if (end > at) {
                List<Place> readings = gazetteer.places().valuesOf(tokens, at, end).stream()
                        .filter(place -> place.kind() != Place.Kind.DEMONYM)
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
            boolean never = isPronoun(words, s, at, end)
                    || readings.stream().anyMatch(place -> place.kind() == Place.Kind.NEVER);
            if (!readings.isEmpty() && !never && !isPerson(words, s, at, end, readings.get(0))) {
                found.add(new Found(at, end, readings));
            }
            at = readings.isEmpty() ? at : end - 1;
        }
        return found;
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

    private boolean isPerson(ArticleWords words, int s, int from, int to, Place place) {
        return rules.holds("person's name") && PersonName.holds(words, s, from, to, place);
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

    private static boolean isName(Found place, List<Naming> namings) {
        return namings.stream().anyMatch(naming -> naming.covers(place.from()) && naming.inserted() != place.from());
    }

    /** Notes which countries the article names beyond doubt, and by which words. */
    private static void addClear(ArticleWords words, Found place, Map<String, Map<String, Integer>> clear) {
        String name = Folding.fold(words.tokens().words(place.from(), place.to()));
        for (Place reading : place.readings()) {
            if (!reading.supported()) {
                reading.countries().forEach(country -> clear.computeIfAbsent(country, c -> new HashMap<>())
                        .merge(name, 1, Integer::sum));
            }
        }
    }

    /** Settles what each place is: what the article names otherwise goes before what the name mostly means. */
    private static List<Evidence> resolve(
            ArticleWords words, int s, List<Found> found, Map<String, Map<String, Integer>> clear) {
        List<Evidence> evidence = new ArrayList<>();
        Map<String, Map<String, Integer>> inSentence = new HashMap<>();
        found.stream().filter(Found::isCertain).forEach(place -> addClear(words, place, inSentence));
        for (int i = 0; i < found.size(); i++) {
            Found place = found.get(i);
            Place chosen = within(words, place, i + 1 < found.size() ? found.get(i + 1) : null);
            if (chosen == null) {
                chosen = supported(words, place, clear, inSentence);
            }
            if (chosen == null && place.from() == 0) {
                // What opens a dispatch is a place, even where nothing else says which one.
                chosen = place.readings().get(0);
            }
            if (isOverruled(words, place, i + 1 < found.size() ? found.get(i + 1) : null)) {
                chosen = null;
            }
            if (chosen != null) {
                Place.Kind kind = isAdjective(words, s, place) ? Place.Kind.DEMONYM : chosen.kind();
                evidence.add(new Evidence(place.from(), place.to(), kind, chosen.countries(), Role.LOCATION));
            }
        }
        return evidence;
    }

    /** "Tripoli, Lebanon", "Amazonas, Venezuela": the country that follows at once says which one is meant; null for none. */
    private static Place within(ArticleWords words, Found place, Found next) {
        if (next == null || next.from() != place.to() || place.readings().size() < 2) {
            return null;
        }
        String gap = words.tokens().gapAfter(place.to() - 1).strip();
        if (!gap.equals(",") && !gap.equals("(") && !gap.equals("-")) {
            return null;
        }
        Set<String> countries = new HashSet<>();
        next.readings().forEach(reading -> countries.addAll(reading.countries()));
        return place.readings().stream()
                .filter(reading -> countries.containsAll(reading.countries())
                        && !reading.countries().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What the sentence's certain places say goes first, then what the article names. */
    private static Place supported(
            ArticleWords words,
            Found place,
            Map<String, Map<String, Integer>> clear,
            Map<String, Map<String, Integer>> inSentence) {
        String name = Folding.fold(words.tokens().words(place.from(), place.to()));
        for (Place reading : place.readings()) {
            if (!reading.countries().isEmpty()
                    && place.readings().size() > 1
                    && reading.countries().stream()
                            .allMatch(country -> namedOtherwise(country, name, inSentence) > 0)) {
                return reading;
            }
        }
        Place chosen = null;
        int chosenNamed = 0;
        for (Place reading : place.readings()) {
            int named = reading.countries().stream()
                    .mapToInt(country -> namedOtherwise(country, name, clear))
                    .min()
                    .orElse(0);
            if ((named > 0 || !reading.supported()) && (chosen == null || named > MORE * chosenNamed)) {
                chosen = reading;
                chosenNamed = named;
            }
        }
        return chosen;
    }

    /** "Tripoli, Lebanon", and the catalogue knows only another Tripoli: the country alone says where. */
    private static boolean isOverruled(ArticleWords words, Found place, Found next) {
        if (next == null || next.from() != place.to() || within(words, place, next) != null) {
            return false;
        }
        boolean below = place.readings().stream()
                .allMatch(reading -> reading.kind() == Place.Kind.BELOW || reading.kind() == Place.Kind.CAPITAL);
        boolean country = next.readings().stream().allMatch(reading -> reading.kind() == Place.Kind.COUNTRY);
        Set<String> countries = new HashSet<>();
        place.readings().forEach(reading -> countries.addAll(reading.countries()));
        boolean shared = next.readings().stream().anyMatch(reading -> countries.containsAll(reading.countries()));
        String gap = words.tokens().gapAfter(place.to() - 1).strip();
        return below && country && !shared && (gap.equals(",") || gap.equals("("));
    }

    /** How often a country is named, or a place in it, by other words than these. */
    private static int namedOtherwise(String country, String name, Map<String, Map<String, Integer>> clear) {
        Map<String, Integer> names = clear.getOrDefault(country, Map.of());
        return names.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(name))
                .mapToInt(Map.Entry::getValue)
                .sum();
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
