package org.mentionreport.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Tokeniser;

/** Reads a row of {@code candidate-patterns.csv}. */
final class PatternReader {
    private final Tokeniser tokeniser;
    private final Set<String> classes;
    private final List<Fault> faults;
    private final Set<String> lookedFor = new HashSet<>();

    /**
     * A reader for patterns of these words.
     *
     * @param tokeniser learns the words of the shapes
     * @param classes those that have words
     * @param faults what is wrong is added here
     */
    PatternReader(Tokeniser tokeniser, Set<String> classes, List<Fault> faults) {
        this.tokeniser = tokeniser;
        this.classes = Set.copyOf(classes);
        this.faults = faults;
    }

    /** The classes that the patterns read so far hold. */
    Set<String> lookedFor() {
        return Set.copyOf(lookedFor);
    }

    /** The pattern of a row; empty, and told as a fault, where it is none. */
    Optional<CandidatePattern> read(Row row) {
        List<CandidatePattern.Element> before = new ArrayList<>();
        List<CandidatePattern.Element> after = new ArrayList<>();
        List<CandidatePattern.Sign> signs = new ArrayList<>();
        boolean named = false;
        int found = faults.size();
        for (String part : row.get("shape").split("\\s+", -1)) {
            switch (part) {
                case "NAME" -> named = true;
                case "HEADED", "SOFT-HEADED" -> {
                    named = true;
                    signs.add(part.equals("HEADED") ? CandidatePattern.Sign.HEADED : CandidatePattern.Sign.SOFT_HEADED);
                }
                case "ACRONYM" -> signs.add(CandidatePattern.Sign.ACRONYM);
                case "CRIME" -> signs.add(CandidatePattern.Sign.CRIME);
                default -> (named ? after : before).add(element(part, row));
            }
        }
        if (!named) {
            faults.add(row.fault("the shape holds no name", "Write NAME, HEADED or SOFT-HEADED where the name stands"));
        }
        if (!row.get("weight").matches("[1-9]")) {
            faults.add(row.fault("the weight '" + row.get("weight") + "' is no digit", "Write 1 to 9"));
        }
        return faults.size() > found
                ? Optional.empty()
                : Optional.of(new CandidatePattern(
                        row.get("pattern"),
                        row.get("language"),
                        before,
                        after,
                        signs,
                        Integer.parseInt(row.get("weight"))));
    }

    private CandidatePattern.Element element(String part, Row row) {
        if (part.startsWith("@")) {
            String wordClass = part.substring(1);
            lookedFor.add(wordClass);
            if (!classes.contains(wordClass)) {
                faults.add(row.fault("there is no class '" + wordClass + "'", "Take one of candidates.csv"));
            }
            return new CandidatePattern.Element(CandidatePattern.Kind.CLASS, wordClass, 0);
        }
        return switch (part) {
            case "," -> new CandidatePattern.Element(CandidatePattern.Kind.COMMA, "", 0);
            case "~" -> new CandidatePattern.Element(CandidatePattern.Kind.GAP, "", 0);
            case "GROUP" -> new CandidatePattern.Element(CandidatePattern.Kind.GROUP, "", 0);
            default -> {
                int[] words = tokeniser.learn(part);
                if (words.length != 1) {
                    faults.add(row.fault("'" + part + "' is not one word", "Part words with a blank"));
                }
                yield new CandidatePattern.Element(CandidatePattern.Kind.WORD, "", words.length == 1 ? words[0] : 0);
            }
        };
    }
}
