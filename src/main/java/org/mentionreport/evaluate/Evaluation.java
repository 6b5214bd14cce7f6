package org.mentionreport.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mentionreport.gazetteer.Gazetteer;

/**
 * Compares labelled with found documents, one after the other. Per document, the numbers of mentions of a group, and of a group in
 * a country, are matched as multisets.
 */
public final class Evaluation {
    private final GroupNames groups;
    private final Map<String, String> homes;
    private final Measure mentions = new Measure();
    private final Measure placed = new Measure();
    private final Measure away = new Measure();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private int documents;

    /**
     * An empty evaluation.
     *
     * @param homes the home of each group by a name of it, for the figure away from home; groups without one do not enter it
     */
    public Evaluation(Gazetteer gazetteer, Map<String, String> homes) {
        this.groups = new GroupNames(gazetteer);
        this.homes = new TreeMap<>();
        homes.forEach((name, home) -> gazetteer.groupNamed(name).ifPresent(group -> this.homes.put(group.id(), home)));
    }

    /** Adds a document. */
    public void add(LabelledDocument labelled, FoundDocument found) {
        count(labelled, found);
        pair(labelled, found);
        documents++;
    }

    /** A group, and a country where one is meant. */
    private record Key(String group, String country) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byGroup = group.compareTo(other.group);
            return byGroup != 0 ? byGroup : country.compareTo(other.country);
        }
    }

    private void count(LabelledDocument labelled, FoundDocument found) {
        Tallied<Key> named = new Tallied<>();
        Tallied<Key> inCountry = new Tallied<>();
        for (LabelledDocument.LabelledMention label : labelled.mentions()) {
            String id = groups.idOf(label.group());
            named.label(new Key(id, ""));
            label.countries().forEach(country -> inCountry.label(new Key(id, country)));
        }
        for (FoundDocument.FoundMention mention : found.mentions()) {
            named.find(new Key(mention.groupId(), ""));
            mention.countries().forEach(country -> inCountry.find(new Key(mention.groupId(), country)));
        }
        String language = found.language().isEmpty() ? "unknown" : found.language();
        named.scores().forEach((key, score) -> mentions.add(documents, language, nameOf(key), "", score));
        inCountry.scores().forEach((key, score) -> {
            placed.add(documents, language, nameOf(key), key.country(), score);
            if (isAway(key.group(), key.country())) {
                away.add(documents, language, nameOf(key), key.country(), score);
            }
        });
    }

    private String nameOf(Key key) {
        return groups.nameOf(key.group());
    }

    private boolean isAway(String group, String country) {
        String home = homes.getOrDefault(group, "");
        return !home.isEmpty() && !home.equals(country);
    }

    /** Pairs label with find, to say which ones are wrong and on what basis. */
    private void pair(LabelledDocument labelled, FoundDocument found) {
        for (Pair pair : Alignment.of(labelled, found, groups::idOf)) {
            mentions.addBasis(documents, pair.basis(), pair.named());
            placed.addBasis(documents, pair.basis(), pair.inCountries(country -> true));
            Score abroad = pair.inCountries(country -> isAway(pair.groupId(), country));
            if (!abroad.equals(Score.NONE)) {
                away.addBasis(documents, pair.basis(), abroad);
            }
            if (!pair.isRight()) {
                mismatches.add(Mismatch.of(labelled.doc(), groups.nameOf(pair.groupId()), pair, found.text()));
            }
        }
    }

    public int documents() {
        return documents;
    }

    /** Mentions of a group, wherever placed. */
    public Breakdown mentions() {
        return mentions.breakdown(documents);
    }

    /** Mentions of a group in a country. */
    public Breakdown placed() {
        return placed.breakdown(documents);
    }

    /** Mentions of a group in a country other than its home. */
    public Breakdown away() {
        return away.breakdown(documents);
    }

    /** Labelled groups that the catalogue does not know by that name. */
    public Set<String> unknownGroups() {
        return groups.unknown();
    }

    /** What differs, in the order of the documents. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }
}
