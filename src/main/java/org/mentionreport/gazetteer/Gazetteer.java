package org.mentionreport.gazetteer;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.text.Lexicon;
import org.mentionreport.text.PhraseTrie;
import org.mentionreport.text.SentenceSplitter;
import org.mentionreport.text.Tokeniser;

/**
 * The catalogue in memory: groups, names, places and word classes, ready for finding. Immutable once loaded; a cluster's
 * machines get it as one broadcast.
 */
public final class Gazetteer implements Serializable {
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, Group> groups = new LinkedHashMap<>();
    private final LinkedHashMap<String, ArrayList<String>> namesByGroup = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> groupByName = new LinkedHashMap<>();
    private final LinkedHashMap<String, Country> countries = new LinkedHashMap<>();
    private final Lexicon lexicon = new Lexicon();
    private final Tokeniser tokeniser = new Tokeniser(lexicon);
    private final PhraseTrie<Name> names = new PhraseTrie<>();
    private final PhraseTrie<Place> places = new PhraseTrie<>();
    private final PhraseTrie<LanguageClass> classes = new PhraseTrie<>();
    private final SentenceSplitter sentences;
    private final int placeCount;
    private final ArrayList<Correction> corrections = new ArrayList<>();

    private Gazetteer(CatalogueFiles files) {
        groups.putAll(files.groups());
        countries.putAll(files.countries());
        for (GroupFiles.NamedRow row : files.names()) {
            add(row.name());
        }
        Set<String> placeNames = new HashSet<>();
        for (Place place : files.places()) {
            places.add(tokeniser.learn(place.name()), place);
            if (place.kind() != Place.Kind.LEADER) {
                placeNames.add(place.name());
            }
        }
        placeCount = placeNames.size();
        files.context()
                .forEach(row -> classes.add(
                        tokeniser.learn(row.word()), new LanguageClass(row.wordClass(), LanguageClass.ANY)));
        files.cues()
                .forEach(row ->
                        classes.add(tokeniser.learn(row.word()), new LanguageClass(row.wordClass(), row.language())));
        sentences = new SentenceSplitter(files.abbreviations());
        files.corrections().forEach(row -> corrections.add(row.correction()));
    }

    /**
     * Reads and checks the catalogue and the word files.
     *
     * @throws FaultException with every fault, when there is any
     */
    public static Gazetteer load(Path catalogue, Path language) throws FaultException {
        List<Fault> faults = new ArrayList<>();
        CatalogueFiles files = CatalogueFiles.read(catalogue, language, faults);
        new CatalogueCheck(files, faults).run();
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return new Gazetteer(files);
    }

    private void add(Name name) {
        names.add(tokeniser.learn(name.text()), name);
        for (Need need : name.needs()) {
            for (Need.Condition condition : need.conditions()) {
                if (condition.words().startsWith("=")) {
                    learnClass(condition.words());
                }
            }
        }
        if (name.kind() != Name.Kind.NEVER) {
            namesByGroup
                    .computeIfAbsent(name.groupId(), id -> new ArrayList<>())
                    .add(name.text());
            groupByName.putIfAbsent(key(name.text()), name.groupId());
        }
    }

    /** A single word that a name needs is a word class of its own. */
    private void learnClass(String word) {
        LanguageClass wordClass = new LanguageClass(word, LanguageClass.ANY);
        int[] phrase = tokeniser.learn(word.substring(1));
        int node = PhraseTrie.ROOT;
        for (int part : phrase) {
            node = node == PhraseTrie.NONE ? node : classes.child(node, part);
        }
        if (node == PhraseTrie.NONE || !classes.valuesAt(node).contains(wordClass)) {
            classes.add(phrase, wordClass);
        }
    }

    public Tokeniser tokeniser() {
        return tokeniser;
    }

    public SentenceSplitter sentences() {
        return sentences;
    }

    /** Names of groups; several groups may share one under different needs. */
    public PhraseTrie<Name> names() {
        return names;
    }

    /** Places; an ambiguous one has several values. */
    public PhraseTrie<Place> places() {
        return places;
    }

    /** Classes of words (see {@link WordClass}). */
    public PhraseTrie<LanguageClass> classes() {
        return classes;
    }

    /** All groups, in the order of the catalogue. */
    public List<Group> groups() {
        return List.copyOf(groups.values());
    }

    public Group group(String id) {
        return groups.get(id);
    }

    /** All names of a group, in the order of the catalogue. */
    public List<String> namesOf(String groupId) {
        return List.copyOf(namesByGroup.getOrDefault(groupId, new ArrayList<>()));
    }

    /** The group that bears a name, however it is written. */
    public Optional<Group> groupNamed(String name) {
        return Optional.ofNullable(groupByName.get(key(name))).map(groups::get);
    }

    /** The countries of the catalogue, in its order, without the unknown one. */
    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    /** What analysts overrule, in the order of the file. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** How many ways to write a place are known. */
    public int placeCount() {
        return placeCount;
    }

    private String key(String name) {
        return NameKey.of(name);
    }
}
