package org.mentionreport.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mentionreport.text.Sentence;

/** Finds the places of an article, settles ambiguous ones by what else the article names, and gives each its role. */
final class EvidenceFinder implements Serializable {
    private static final long serialVersionUID = 1;

    private final PlaceFinder places;
    private final RoleRules roles;

    EvidenceFinder(PlaceFinder places, RuleSet rules) {
        this.places = places;
        this.roles = new RoleRules(rules);
    }

    /** The sentences of an article with their places. */
    List<Scene> scenes(ArticleWords words, List<Naming> namings) {
        List<List<FoundPlace>> found = places.in(words);
        List<List<Naming>> named = bySentence(words, namings);
        NamedCountries countries = new NamedCountries();
        for (int s = 0; s < found.size(); s++) {
            List<Naming> here = named.get(s);
            found.get(s).removeIf(place -> isName(place, here));
            found.get(s).stream()
                    .filter(place -> place.isClear() && !place.isLeader())
                    .forEach(place -> countries.add(words, place));
        }
        for (String around : List.of(words.article().section(), words.article().dateline())) {
            places.ofSection(around).forEach(countries::addAround);
        }
        PlaceChoice choice = new PlaceChoice(words, countries, found);
        List<Scene> scenes = new ArrayList<>();
        for (int s = 0; s < found.size(); s++) {
            scenes.add(scene(words, s, named.get(s), choice.of(s, found.get(s))));
        }
        return scenes;
    }

    private static List<List<Naming>> bySentence(ArticleWords words, List<Naming> namings) {
        List<List<Naming>> bySentence = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : words.sentences()) {
            int first = next;
            while (next < namings.size() && namings.get(next).from() < sentence.to()) {
                next++;
            }
            bySentence.add(namings.subList(first, next));
        }
        return bySentence;
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

    private static boolean isName(FoundPlace place, List<Naming> namings) {
        return namings.stream().anyMatch(naming -> naming.covers(place.from()) && naming.inserted() != place.from());
    }
}
