package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/** Settles what each place of an article is: what the article names otherwise goes before what the name mostly means. */
final class PlaceChoice {
    /** "US", "U.S.", "UAE" with their dots. */
    private static final int LONGEST_ACRONYM = 4;

    /** A reading that comes later goes first where its country is named more than so many times as often. */
    private static final int MORE = 3;

    /** "departamento del" */
    private static final int DIVISION_WORDS = 2;

    private final ArticleWords words;
    private final NamedCountries named;
    private final Set<String> namesakes = new HashSet<>();

    /**
     * For one article.
     *
     * @param named the countries that the article names beyond doubt
     * @param found the places of each sentence
     */
    PlaceChoice(ArticleWords words, NamedCountries named, List<List<FoundPlace>> found) {
        this.words = words;
        this.named = named;
        for (int s = 0; s < found.size(); s++) {
            for (int i = 0; i + 1 < found.get(s).size(); i++) {
                FoundPlace place = found.get(s).get(i);
                FoundPlace next = found.get(s).get(i + 1);
                if (isNamesake(s, place, next) && isDivisionBehind(s, place, next)) {
                    namesakes.add(words.folded(place));
                }
            }
        }
    }

    /** The places of a sentence, each as what it is taken for; those that nothing supports are left out. */
    List<Evidence> of(int s, List<FoundPlace> found) {
        NamedCountries inSentence = new NamedCountries();
        found.stream().filter(FoundPlace::isCertain).forEach(place -> inSentence.add(words, place));
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundPlace place = found.get(i);
            FoundPlace next = i + 1 < found.size() ? found.get(i + 1) : null;
            boolean namesake = namesakes.contains(words.folded(place)) || isNamesake(s, place, next);
            Place chosen = namesake ? null : reading(place, next, inSentence);
            if (chosen != null) {
                Place.Kind kind = isAdjective(s, place) ? Place.Kind.DEMONYM : chosen.kind();
                evidence.add(new Evidence(place.from(), place.to(), kind, chosen.countries(), Role.LOCATION));
            }
        }
        return evidence;
    }

    private Place reading(FoundPlace place, FoundPlace next, NamedCountries inSentence) {
        Place chosen = within(place, next);
        if (chosen == null) {
            chosen = supported(place, inSentence);
        }
        // What opens a dispatch is a place, even where nothing else says which one.
        return chosen == null && place.from() == 0 ? place.readings().get(0) : chosen;
    }

    /** "Tripoli, Lebanon", "Amazonas, Venezuela": the country that follows at once says which one is meant; null for none. */
    private Place within(FoundPlace place, FoundPlace next) {
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
    private Place supported(FoundPlace place, NamedCountries inSentence) {
        for (Place reading : place.readings()) {
            if (place.readings().size() > 1 && inSentence.otherwise(words, place, reading) > 0) {
                return reading;
            }
        }
        Place chosen = null;
        int chosenNamed = 0;
        for (Place reading : place.readings()) {
            int times = named.otherwise(words, place, reading);
            if ((times > 0 || !reading.supported()) && (chosen == null || times > MORE * chosenNamed)) {
                chosen = reading;
                chosenNamed = times;
            }
        }
        return chosen;
    }

    /**
     * "Tripoli, Lebanon" or "Santo Domingo, Cauca department", and the catalogue knows only another Tripoli and another Santo Domingo:
     * what follows says alone where it is. A department says so for the whole article, a country only there.
     */
    private boolean isNamesake(int s, FoundPlace place, FoundPlace next) {
        if (next == null) {
            return false;
        }
        String gap = words.tokens().gapAfter(place.to() - 1).strip();
        return (gap.equals(",") || gap.equals("("))
                && within(place, next) == null
                && (isCountryBehind(s, place, next) || isDivisionBehind(s, place, next))
                && next.readings().stream().noneMatch(reading -> isShared(place, reading));
    }

    /** Neither "In Havana, Colombia's government ...", nor "In Caracas, US bakers ...", nor the list "Medellín, Ecuador and Peru". */
    private boolean isCountryBehind(int s, FoundPlace place, FoundPlace next) {
        Clues clues = words.clues(s);
        int first = words.sentences().get(s).from();
        boolean opens = place.from() > first && clues.startsAt("locative", first) && place.from() - first <= 2;
        return next.from() == place.to()
                && next.readings().stream().allMatch(reading -> reading.kind() == Place.Kind.COUNTRY)
                && place.readings().stream()
                        .allMatch(reading -> reading.kind() == Place.Kind.BELOW || reading.kind() == Place.Kind.CAPITAL)
                && !words.tokens().possessive(next.to() - 1)
                && !isAdjective(s, next)
                && !clues.startsAt("and", next.to())
                && (!opens || Punctuation.parts(words.tokens(), next.to() - 1));
    }

    /** ", Cauca department", ", eastern Antioquia department", ", departamento del Cauca". */
    private boolean isDivisionBehind(int s, FoundPlace place, FoundPlace next) {
        Clues clues = words.clues(s);
        int between = next.from() - place.to();
        return next.isCertain()
                && next.readings().get(0).kind() == Place.Kind.BELOW
                && (between <= 1 && clues.startsAt("division", next.to())
                        || between <= DIVISION_WORDS && clues.endsAt("division", next.from()));
    }

    private static boolean isShared(FoundPlace place, Place reading) {
        return place.readings().stream().anyMatch(own -> own.countries().containsAll(reading.countries()));
    }

    /** "US officials", "its US ally": a short acronym of a country that no article or preposition governs is an adjective. */
    private boolean isAdjective(int s, FoundPlace place) {
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
