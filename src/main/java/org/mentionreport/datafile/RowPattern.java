package org.mentionreport.datafile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The regular expressions that analysts write into data files. */
public final class RowPattern {
    private RowPattern() {}

    /** The pattern that a row holds; empty, and told as a fault, where it is none. */
    public static Optional<Pattern> of(Row row, String pattern, List<Fault> faults) {
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException wrong) {
            faults.add(row.fault(
                    "no regular expression: " + wrong.getDescription(), "Correct it near " + wrong.getIndex()));
            return Optional.empty();
        }
    }

    /** The same of a row with a cell {@code example}: a pattern that is not found in it is a fault as well. */
    public static Optional<Pattern> withExample(Row row, String pattern, List<Fault> faults) {
        String example = row.get("example");
        Optional<Pattern> compiled = of(row, pattern, faults);
        if (compiled.isPresent() && !compiled.get().matcher(example).find()) {
            faults.add(row.fault("the pattern does not match its example '" + example + "'", "Correct one of the two"));
            return Optional.empty();
        }
        return compiled;
    }
}
