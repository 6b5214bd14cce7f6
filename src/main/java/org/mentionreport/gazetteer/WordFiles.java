package org.mentionreport.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** Reads {@code context.csv} of the catalogue, and {@code cues.csv} and {@code abbreviations.csv} of the language folder. */
final class WordFiles {
    static final String CONTEXT = "context.csv";
    static final String CUES = "cues.csv";
    private static final List<String> COLUMNS = List.of("class", "language", "word");

    private final TidyFiles catalogue;
    private final TidyFiles language;
    private final List<Fault> faults;

    WordFiles(TidyFiles catalogue, TidyFiles language) {
        this.catalogue = catalogue;
        this.language = language;
        this.faults = catalogue.faults();
    }

    /** A word or phrase of a class and where it stands, for what else is found out about it. */
    record WordRow(String wordClass, String word, Row row) {
        String language() {
            return row.get("language");
        }
    }

    /** The words of the catalogue. */
    List<WordRow> context() {
        return words(catalogue, CONTEXT);
    }

    /** The words of the language. */
    List<WordRow> cues() {
        return words(language, CUES);
    }

    private List<WordRow> words(TidyFiles files, String file) {
        List<WordRow> words = new ArrayList<>();
        for (Row row : files.rows(file, COLUMNS)) {
            if (row.get("class").isEmpty() || row.list("word").isEmpty()) {
                faults.add(row.fault("a class or word is blank", "Fill both, or remove the row"));
            } else if (Choice.LANGUAGE.isMade(row, faults)) {
                row.list("word").forEach(word -> words.add(new WordRow(row.get("class"), word, row)));
            }
        }
        return words;
    }

    /** Folded words that a full stop may follow within a sentence. */
    Set<String> abbreviations() {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : language.rows("abbreviations.csv", List.of("language", "word"))) {
            row.list("word").forEach(word -> words.add(Folding.fold(word).replace(".", "")));
        }
        return words;
    }
}
