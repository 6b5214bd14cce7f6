package org.mentionreport.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** Reads {@code context.csv} of the catalogue, and {@code cues.csv} and {@code abbreviations.csv} of the language folder. */
final class WordFiles {
    private static final List<String> COLUMNS = List.of("class", "language", "word");

    private final Path catalogue;
    private final Path language;
    private final List<Fault> faults;

    WordFiles(Path catalogue, Path language, List<Fault> faults) {
        this.catalogue = catalogue;
        this.language = language;
        this.faults = faults;
    }

    /** The words and phrases of each class. */
    Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>(DataFile.read(catalogue, "context.csv", COLUMNS, faults));
        rows.addAll(DataFile.read(language, "cues.csv", COLUMNS, faults));
        for (Row row : rows) {
            if (row.get("class").isEmpty() || row.get("word").isEmpty()) {
                faults.add(row.fault("a class or word is blank", "Fill both, or remove the row"));
            } else {
                for (String word : row.list("word")) {
                    classes.computeIfAbsent(row.get("class"), c -> new LinkedHashSet<>())
                            .add(word);
                }
            }
        }
        return classes;
    }

    /** Folded words that a full stop may follow within a sentence. */
    Set<String> abbreviations() {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : DataFile.read(language, "abbreviations.csv", List.of("language", "word"), faults)) {
            row.list("word").forEach(word -> words.add(Folding.fold(word).replace(".", "")));
        }
        return words;
    }
}
