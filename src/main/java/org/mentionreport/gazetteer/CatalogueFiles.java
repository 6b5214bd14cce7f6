package org.mentionreport.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.Fault;

/** Everything that stands in the files of the catalogue and in the word files, as read. */
record CatalogueFiles(
        Path catalogue,
        Map<String, Group> groups,
        List<GroupFiles.NamedRow> names,
        Map<String, Country> countries,
        List<Place> places,
        Map<String, Set<String>> classes,
        Set<String> abbreviations) {

    static CatalogueFiles read(Path catalogue, Path language, List<Fault> faults) {
        GroupFiles groupFiles = new GroupFiles(catalogue, faults);
        PlaceFiles placeFiles = new PlaceFiles(catalogue, faults);
        WordFiles wordFiles = new WordFiles(catalogue, language, faults);
        Map<String, Group> groups = groupFiles.groups();
        placeFiles.read();
        return new CatalogueFiles(
                catalogue,
                groups,
                groupFiles.names(groups),
                placeFiles.countries(),
                placeFiles.places(),
                wordFiles.classes(),
                wordFiles.abbreviations());
    }
}
