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
        empty.forEach(file -> faults.add(new Fault(
                files.catalogue().resolve(file).toString(),
                0,
                "there is no row below the header",
                "Put the rows back; without them nothing is found")));
        CatalogueFiles known = files.withCut(empty);
        rules().forEach(rule -> rule.check(known, faults));
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
                new NamesAreNoWords(phrases),
                new NamesHoldNoOther(phrases),
                new NeedsCanBeMet(),
                new NeedsDoNotContradict(),
                new PhrasesGuardNames(phrases),
                new PlacesPointOneWay(phrases),
                new WordsAreLookedFor(phrases),
                new CorrectionsLeadSomewhere(),
                new CorrectionsDiffer());
    }

    private List<String> withoutRows() {
        Map<String, Collection<?>> rows = new LinkedHashMap<>();
        rows.put(GroupFiles.GROUPS, files.groupRows().values());
        rows.put(GroupFiles.NAMES, files.names());
        rows.put(CountryFile.NAME, files.countries().values());
        rows.put(WordFiles.CONTEXT, files.context());
        return rows.keySet().stream()
                .filter(file -> rows.get(file).isEmpty() && files.areWhole(file))
                .toList();
    }
}
