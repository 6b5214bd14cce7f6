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
    private final List<Score> mentionsByDocument = new ArrayList<>();
    private final List<Score> placedByDocument = new ArrayList<>();
    private final List<Score> awayByDocument = new ArrayList<>();
    private final Map<String, Score> byGroup = new TreeMap<>();
    private final Map<String, Score> placedByGroup = new TreeMap<>();
    private final Map<String, Score> byCountry = new TreeMap<>();
    private final Map<String, Score> byLanguage = new TreeMap<>();
    private final Map<String, Score> byBasis = new TreeMap<>();
    private final List<Mismatch> mismatches = new ArrayList<>();

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
        Tallied mentions = new Tallied();
        Tallied placed = new Tallied();
        for (LabelledDocument.LabelledMention label : labelled.mentions()) {
            String id = groups.idOf(label.group());
            mentions.label(id);
            label.countries().forEach(country -> placed.label(key(id, country)));
        }
        for (FoundDocument.FoundMention mention : found.mentions()) {
            mentions.find(mention.groupId());
            mention.countries().forEach(country -> placed.find(key(mention.groupId(), country)));
        }
        Score away = Score.NONE;
        Score allPlaced = Score.NONE;
        for (Map.Entry<String, Score> entry : placed.scores().entrySet()) {
            String group = entry.getKey().substring(0, entry.getKey().indexOf(' '));
            String country = entry.getKey().substring(group.length() + 1);
            byCountry.merge(country, entry.getValue(), Score::plus);
            placedByGroup.merge(group, entry.getValue(), Score::plus);
            allPlaced = allPlaced.plus(entry.getValue());
            String home = homes.getOrDefault(group, "");
            if (!home.isEmpty() && !home.equals(country)) {
                away = away.plus(entry.getValue());
            }
        }
        Score allMentions = Score.NONE;
        for (Map.Entry<String, Score> entry : mentions.scores().entrySet()) {
            byGroup.merge(entry.getKey(), entry.getValue(), Score::plus);
            allMentions = allMentions.plus(entry.getValue());
        }
        byLanguage.merge(found.language().isEmpty() ? "unknown" : found.language(), allPlaced, Score::plus);
        mentionsByDocument.add(allMentions);
        placedByDocument.add(allPlaced);
        awayByDocument.add(away);
        compare(labelled, found);
    }

    private static String key(String groupId, String country) {
        return groupId + " " + country;
    }

    /** Pairs label with find, to say which ones are wrong and on what basis. */
    private void compare(LabelledDocument labelled, FoundDocument found) {
        for (Pair pair : Alignment.of(labelled, found, groups::idOf)) {
            if (!pair.isFalse()) {
                Score score = new Score(pair.isRight() ? 1 : 0, 1, pair.isMissed() ? 0 : 1);
                byBasis.merge(pair.label().basis(), score, Score::plus);
            }
            if (!pair.isRight()) {
                mismatches.add(Mismatch.of(labelled.doc(), groups.nameOf(pair.groupId()), pair, found.text()));
            }
        }
    }

    public int documents() {
        return mentionsByDocument.size();
    }

    /** Mentions of a group, wherever placed. */
    public Score mentions() {
        return sum(mentionsByDocument);
    }

    /** Mentions of a group in a country. */
    public Score placed() {
        return sum(placedByDocument);
    }

    /** Mentions of a group in a country other than its home. */
    public Score away() {
        return sum(awayByDocument);
    }

    public Interval mentionsInterval() {
        return Interval.of(mentionsByDocument, Score::f1);
    }

    public Interval placedInterval() {
        return Interval.of(placedByDocument, Score::f1);
    }

    /** Of the recall away from home. */
    public Interval awayInterval() {
        return Interval.of(awayByDocument, Score::recall);
    }

    /** Mentions, by the group's id. */
    public Map<String, Score> byGroup() {
        return byGroup;
    }

    /** Mentions of a group in a country, by the group's id. */
    public Map<String, Score> placedByGroup() {
        return placedByGroup;
    }

    /** Mentions of a group in a country, by country. */
    public Map<String, Score> byCountry() {
        return byCountry;
    }

    /** Mentions of a group in a country, by the article's language. */
    public Map<String, Score> byLanguage() {
        return byLanguage;
    }

    /** Labelled mentions whose countries were found exactly, by the label's basis. */
    public Map<String, Score> byBasis() {
        return byBasis;
    }

    /** Labelled groups that the catalogue does not know by that name. */
    public Set<String> unknownGroups() {
        return groups.unknown();
    }

    /** What differs, in the order of the documents. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }

    private static Score sum(List<Score> scores) {
        return scores.stream().reduce(Score.NONE, Score::plus);
    }
}
