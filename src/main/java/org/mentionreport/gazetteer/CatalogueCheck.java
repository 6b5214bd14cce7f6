package org.mentionreport.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentionreport.datafile.Fault;

/** Faults that show only when the rows of the catalogue are held against each other, one {@link CatalogueRule} a kind. */
final class CatalogueCheck {
    private final CatalogueFiles files;
    private final List<Fault> faults;

    CatalogueCheck(CatalogueFiles files, List<Fault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /** Adds what is wrong, and brings all faults into the order of the files and lines. */
    void run() {
        List<String> empty = withoutRows();
        if (empty.isEmpty()) {
            rules().forEach(rule -> rule.check(files, faults));
        } else if (faults.isEmpty()) {
            // A file that could not be read is told already, and what it lacks is no fault of the others.
            empty.forEach(file -> faults.add(new Fault(
                    files.catalogue().resolve(file).toString(),
                    0,
                    "there is no row below the header",
                    "Put the rows back; without them nothing is found")));
        }
        faults.sort(Comparator.comparing(Fault::file).thenComparing(Fault::line));
    }

    private static List<CatalogueRule> rules() {
        Phrases phrases = new Phrases();
        return List.of(
                new GroupsLeadSomewhere(),
                new GroupsDiffer(phrases),
                new GroupsHaveNames(),
                new NamesHaveOneOwner(phrases),
                new NamesAreNoPlaces(phrases),
                new NamesHoldNoOther(phrases),
                new NeedsCanBeMet(),
                new PlacesPointOneWay(phrases),
                new WordsAreLookedFor(phrases));
    }

    private List<String> withoutRows() {
        Map<String, Collection<?>> rows = new LinkedHashMap<>();
        rows.put(GroupFiles.GROUPS, files.groupRows().values());
        rows.put(GroupFiles.NAMES, files.names());
        rows.put(PlaceFiles.COUNTRIES, files.countries().values());
        rows.put(WordFiles.CONTEXT, files.context());
        return rows.keySet().stream().filter(file -> rows.get(file).isEmpty()).toList();
    }
}
