package org.mentionreport.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Group;

/**
 * Compares labelled with found documents, one after the other. Per document, the numbers of mentions of a group, and of a group in
 * a country, are matched as multisets.
 */
public final class Evaluation {
    private final Gazetteer gazetteer;
    private final Map<String, String> homes;
    private final List<Score> mentionsByDocument = new ArrayList<>();
    private final List<Score> placedByDocument = new ArrayList<>();
    private final List<Score> awayByDocument = new ArrayList<>();
    private final Map<String, Score> byGroup = new TreeMap<>();
    private final Map<String, Score> byCountry = new TreeMap<>();
    private final Map<String, Score> byLanguage = new TreeMap<>();
    private final Map<String, Score> byBasis = new TreeMap<>();
    private final Set<String> unknownGroups = new TreeSet<>();
    private final List<Mismatch> mismatches = new ArrayList<>();

    /**
     * An empty evaluation.
     *
     * @param homes the home of each group by a name of it, for the figure away from home; groups without one do not enter it
     */
    public Evaluation(Gazetteer gazetteer, Map<String, String> homes) {
        this.gazetteer = gazetteer;
        this.homes = new TreeMap<>();
        homes.forEach((name, home) -> gazetteer.groupNamed(name).ifPresent(group -> this.homes.put(group.id(), home)));
    }

    /** Adds a document. */
    public void add(LabelledDocument labelled, FoundDocument found) {
        Tallied mentions = new Tallied();
        Tallied placed = new Tallied();
        for (LabelledDocument.LabelledMention label : labelled.mentions()) {
            String id = idOf(label.group());
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

    private String idOf(String name) {
        Optional<Group> group = gazetteer.groupNamed(name);
        if (group.isEmpty()) {
            unknownGroups.add(name);
        }
        return group.map(Group::id).orElse("?" + name.replace(' ', '_'));
    }

    private static String key(String groupId, String country) {
        return groupId + " " + country;
    }

    /** Pairs the mentions of each group in the order of the text, to say which ones are wrong and on what basis. */
    private void compare(LabelledDocument labelled, FoundDocument found) {
        Map<String, List<LabelledDocument.LabelledMention>> labels = new LinkedHashMap<>();
        labelled.mentions().forEach(label -> labels.computeIfAbsent(idOf(label.group()), id -> new ArrayList<>())
                .add(label));
        Map<String, List<FoundDocument.FoundMention>> finds = new LinkedHashMap<>();
        found.mentions().forEach(mention -> finds.computeIfAbsent(mention.groupId(), id -> new ArrayList<>())
                .add(mention));
        Set<String> groups = new TreeSet<>(labels.keySet());
        groups.addAll(finds.keySet());
        for (String group : groups) {
            new Pairing(labelled.doc(), nameOf(group))
                    .pair(labels.getOrDefault(group, List.of()), finds.getOrDefault(group, List.of()));
        }
    }

    private String nameOf(String id) {
        return id.startsWith("?") ? id.substring(1) : gazetteer.group(id).name();
    }

    /** The mentions of one group in one document. */
    private final class Pairing {
        private final String doc;
        private final String group;

        Pairing(String doc, String group) {
            this.doc = doc;
            this.group = group;
        }

        void pair(List<LabelledDocument.LabelledMention> labels, List<FoundDocument.FoundMention> finds) {
            int both = Math.min(labels.size(), finds.size());
            for (int i = 0; i < both; i++) {
                boolean same = labels.get(i).countries().equals(finds.get(i).countries());
                byBasis.merge(labels.get(i).basis(), new Score(same ? 1 : 0, 1, 1), Score::plus);
                if (!same) {
                    mismatches.add(mismatch("countries", labels.get(i), finds.get(i)));
                }
            }
            for (int i = both; i < labels.size(); i++) {
                byBasis.merge(labels.get(i).basis(), new Score(0, 1, 0), Score::plus);
                mismatches.add(mismatch("missed", labels.get(i), null));
            }
            for (int i = both; i < finds.size(); i++) {
                mismatches.add(mismatch("false", null, finds.get(i)));
            }
        }

        private Mismatch mismatch(
                String what, LabelledDocument.LabelledMention label, FoundDocument.FoundMention find) {
            return new Mismatch(
                    doc,
                    what,
                    group,
                    find == null ? label.surface() : find.name(),
                    label == null ? "" : String.join("+", label.countries()),
                    find == null ? "" : String.join("+", find.countries()),
                    find == null ? "" : find.basis() + ", " + find.rule(),
                    find == null ? "" : find.sentence());
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
        return unknownGroups;
    }

    /** What differs, in the order of the documents. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }

    private static Score sum(List<Score> scores) {
        return scores.stream().reduce(Score.NONE, Score::plus);
    }
}
