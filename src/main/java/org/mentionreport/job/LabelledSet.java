package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;
import org.mentionreport.evaluate.Comparison;
import org.mentionreport.evaluate.EarlierRun;
import org.mentionreport.evaluate.Evaluation;
import org.mentionreport.evaluate.FoundDocument;
import org.mentionreport.evaluate.LabelFile;
import org.mentionreport.evaluate.LabelledDocument;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Group;

/** Labelled documents with what is found in each. */
final class LabelledSet {
    private static final String HOMES = "homes.csv";

    private final Gazetteer gazetteer;
    private final Map<String, String> homes;
    private final List<Item> items;

    private LabelledSet(Gazetteer gazetteer, Map<String, String> homes, List<Item> items) {
        this.gazetteer = gazetteer;
        this.homes = homes;
        this.items = items;
    }

    /**
     * A labelled document.
     *
     * @param source what a run over the same folder calls it
     */
    private record Item(LabelledDocument labelled, FoundDocument found, String source) {}

    /**
     * Reads the labels, and finds what their documents name.
     *
     * @param labels the file of labels; a file of the groups' homes may stand beside it
     * @param docs the folder of the documents
     */
    static LabelledSet read(Loaded loaded, Path labels, Path docs) throws IOException, FaultException {
        LabelledFiles files = new LabelledFiles(loaded.readers(), docs);
        Map<String, String> homes = homes(labels.toAbsolutePath().getParent(), loaded.gazetteer());
        List<Item> items = new ArrayList<>();
        for (LabelledDocument document : LabelFile.read(labels)) {
            items.add(new Item(document, files.found(document.doc()), files.source(document.doc())));
        }
        return new LabelledSet(loaded.gazetteer(), homes, items);
    }

    /** The home of each group, by name: of a file beside the labels where there is one, else of the catalogue. */
    private static Map<String, String> homes(Path folder, Gazetteer gazetteer) throws FaultException {
        Map<String, String> homes = new HashMap<>();
        if (Files.exists(folder.resolve(HOMES))) {
            List<Fault> faults = new ArrayList<>();
            for (Row row : DataFile.read(folder, HOMES, List.of("group", "home"), faults)) {
                homes.put(row.get("group"), row.get("home"));
            }
            if (!faults.isEmpty()) {
                throw new FaultException(faults);
            }
        } else {
            for (Group group : gazetteer.groups()) {
                homes.put(group.name(), group.home());
            }
        }
        return homes;
    }

    /** How well what is found matches the labels. */
    Evaluation evaluate() {
        Evaluation evaluation = new Evaluation(gazetteer, homes);
        items.forEach(item -> evaluation.add(item.labelled(), item.found()));
        return evaluation;
    }

    /**
     * What changed since an earlier run, in the documents that it counted.
     *
     * @param run the folder of the run
     */
    Comparison compare(Path run) throws IOException, FaultException {
        Set<String> sources = items.stream().map(Item::source).collect(Collectors.toSet());
        EarlierRun earlier = EarlierRun.read(run, sources);
        Comparison comparison = new Comparison(gazetteer, homes);
        for (Item item : items) {
            Optional<FoundDocument> then = earlier.found(item.source());
            if (then.isPresent()) {
                comparison.add(item.labelled(), then.get(), item.found());
            }
        }
        return comparison;
    }
}
