package org.mentionreport.gazetteer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentionreport.datafile.Fault;

/**
 * Everything that stands in the files of the catalogue and in the word files, as read.
 *
 * @param cut the names of the files of which rows were lost
 */
record CatalogueFiles(
        Path catalogue,
        Path language,
        Map<String, GroupFiles.GroupRow> groupRows,
        List<GroupFiles.NamedRow> names,
        Map<String, Country> countries,
        List<PlaceRow> placeRows,
        List<WordFiles.WordRow> context,
        List<WordFiles.WordRow> cues,
        Set<String> abbreviations,
        List<CorrectionFile.CorrectionRow> corrections,
        Set<String> cut) {

    CatalogueFiles {
        cut = Set.copyOf(cut);
    }

    static CatalogueFiles read(Path catalogue, Path language, List<Fault> faults) {
        Set<String> cut = new TreeSet<>();
        TidyFiles inCatalogue = new TidyFiles(catalogue, faults, cut);
        GroupFiles groupFiles = new GroupFiles(inCatalogue);
        PlaceRows places = new PlaceRows(faults);
        WordFiles wordFiles = new WordFiles(inCatalogue, new TidyFiles(language, faults, cut));
        Map<String, GroupFiles.GroupRow> groups = groupFiles.groups();
        Map<String, Country> countries = new CountryFile(inCatalogue, places).read();
        new PlaceFiles(inCatalogue, countries, places).read();
        return new CatalogueFiles(
                catalogue,
                language,
                groups,
                groupFiles.names(groups.keySet()),
                countries,
                places.all(),
                wordFiles.context(),
                wordFiles.cues(),
                wordFiles.abbreviations(),
                new CorrectionFile(inCatalogue).corrections(),
                cut);
    }

    /** The same, but that rows of more files were lost. */
    CatalogueFiles withCut(List<String> fileNames) {
        Set<String> all = new TreeSet<>(cut);
        all.addAll(fileNames);
        return new CatalogueFiles(
                catalogue,
                language,
                groupRows,
                names,
                countries,
                placeRows,
                context,
                cues,
                abbreviations,
                corrections,
                all);
    }

    /** Whether all rows of the files were read: what a cut one seems to lack is no fault of another. */
    boolean areWhole(String... fileNames) {
        return Arrays.stream(fileNames).noneMatch(cut::contains);
    }

    /** The groups by id, in the order of their file. */
    Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groupRows.forEach((id, row) -> groups.put(id, row.group()));
        return groups;
    }

    /** The names of the group that are no {@code never}. */
    Stream<GroupFiles.NamedRow> counted() {
        return names.stream().filter(row -> row.name().kind() != Name.Kind.NEVER);
    }

    List<Place> places() {
        return placeRows.stream().map(PlaceRow::place).toList();
    }

    /** The words and phrases of each class. */
    Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        Stream.concat(context.stream(), cues.stream())
                .forEach(row -> classes.computeIfAbsent(row.wordClass(), name -> new LinkedHashSet<>())
                        .add(row.word()));
        return classes;
    }
}
