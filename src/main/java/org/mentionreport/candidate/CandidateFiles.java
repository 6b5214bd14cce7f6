package org.mentionreport.candidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.Rows;
import org.mentionreport.text.Tokeniser;

/** Reads and checks {@code candidates.csv} and {@code candidate-patterns.csv}. */
final class CandidateFiles {
    private static final String WORDS = "candidates.csv";
    private static final String PATTERNS = "candidate-patterns.csv";
    private static final List<String> LANGUAGES = List.of("en", "es", "pt", CandidateWords.ANY);

    private final Tokeniser tokeniser;
    private final List<Fault> faults = new ArrayList<>();

    /** @param tokeniser learns the words of the files */
    CandidateFiles(Tokeniser tokeniser) {
        this.tokeniser = tokeniser;
    }

    /**
     * Reads both files.
     *
     * @throws FaultException with every fault of them
     */
    CandidateWords read(Path folder) throws FaultException {
        CandidateWords words = new CandidateWords();
        Rows wordRows = DataFile.readTidy(folder, WORDS, List.of("class", "language", "word"), faults);
        Rows patternRows =
                DataFile.readTidy(folder, PATTERNS, List.of("pattern", "language", "shape", "weight"), faults);
        Set<String> filled = new HashSet<>();
        for (Row row : wordRows) {
            filled.add(row.get("class"));
            addWords(row, words);
        }
        PatternReader reader = new PatternReader(tokeniser, filled, faults);
        for (Row row : patternRows) {
            if (isOfLanguage(row)) {
                reader.read(row).ifPresent(words::add);
            }
        }
        if (wordRows.whole() && patternRows.whole()) {
            checkClasses(wordRows, reader.lookedFor());
            CandidateClass.ALL.stream()
                    .filter(name -> !filled.contains(name))
                    .forEach(name -> faults.add(new Fault(
                            folder.resolve(WORDS).toString(),
                            0,
                            "the class '" + name + "' has no word",
                            "Add the words that show it")));
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return words;
    }

    private void addWords(Row row, CandidateWords words) {
        if (row.list("word").isEmpty()) {
            faults.add(row.fault("the row has no word", "Add one, or remove the row"));
        } else if (isOfLanguage(row)) {
            row.list("word").forEach(word -> addWord(row, word, words));
        }
    }

    private void addWord(Row row, String word, CandidateWords words) {
        String wordClass = row.get("class");
        int[] learnt = tokeniser.learn(word);
        if (!CandidateClass.OF_SINGLE_WORDS.contains(wordClass)) {
            words.addPhrase(wordClass, row.get("language"), learnt);
        } else if (learnt.length == 1) {
            words.addSingle(wordClass, learnt[0]);
        } else {
            faults.add(row.fault("'" + word + "' is not one word", "Write single words in the class " + wordClass));
        }
    }

    private boolean isOfLanguage(Row row) {
        boolean known = LANGUAGES.contains(row.get("language"));
        if (!known) {
            faults.add(row.fault("'" + row.get("language") + "' is no language here", "Write one of: en, es, pt, any"));
        }
        return known;
    }

    private void checkClasses(Rows wordRows, Set<String> ofPatterns) {
        for (Row row : wordRows) {
            String wordClass = row.get("class");
            if (!CandidateClass.ALL.contains(wordClass) && !ofPatterns.contains(wordClass)) {
                faults.add(row.fault(
                        "no pattern looks for words of the class '" + wordClass + "'",
                        "Correct the class, or use it in " + PATTERNS));
            }
        }
    }
}
