package org.mentionreport.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.FaultException;
import org.mentionreport.datafile.Row;

/** The texts of the workbook in one language. */
public final class ReportWords {
    private static final Pattern VALUE = Pattern.compile("\\{([a-z0-9]+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
    private static final String ONE = "1";
    private static final Map<String, Phrase> PHRASES =
            Arrays.stream(Phrase.values()).collect(Collectors.toUnmodifiableMap(Phrase::key, p -> p));

    private final Map<Phrase, String> texts;

    private ReportWords(Map<Phrase, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads a language file: columns {@code key,text}.
     *
     * @throws FaultException naming each key that is unknown, missing, twice there, or whose text names other values in
     *     braces than it may
     */
    public static ReportWords load(Path file) throws FaultException {
        List<Fault> faults = new ArrayList<>();
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        Map<Phrase, String> texts = new EnumMap<>(Phrase.class);
        for (Row row : DataFile.read(folder, file.getFileName().toString(), List.of("key", "text"), faults)) {
            read(row, texts, faults);
        }
        if (faults.isEmpty()) {
            addMissing(file, texts, faults);
        }
        if (!faults.isEmpty()) {
            throw new FaultException(faults);
        }
        return new ReportWords(texts);
    }

    private static void read(Row row, Map<Phrase, String> texts, List<Fault> faults) {
        Phrase phrase = PHRASES.get(row.get("key"));
        if (phrase == null) {
            faults.add(row.fault("the key '" + row.get("key") + "' is unknown", "Correct it, or take the line out"));
            return;
        }
        String text = row.get("text");
        if (texts.put(phrase, text) != null) {
            faults.add(row.fault("the key '" + phrase.key() + "' stands twice", "Take one of the lines out"));
        }
        if (text.isEmpty()) {
            faults.add(row.fault("the key '" + phrase.key() + "' has no text", "Write one"));
        } else if (!valuesIn(text).equals(new TreeSet<>(phrase.needs()))) {
            faults.add(row.fault(
                    "the text of '" + phrase.key() + "' names the values " + valuesIn(text),
                    "It must name each of " + phrase.needs() + " in braces, and no other"));
        }
    }

    private static void addMissing(Path file, Map<Phrase, String> texts, List<Fault> faults) {
        for (Phrase phrase : Phrase.values()) {
            if (!texts.containsKey(phrase)) {
                faults.add(new Fault(file.toString(), 0, "the key '" + phrase.key() + "' is missing", "Add its line"));
            }
        }
    }

    private static Set<String> valuesIn(String text) {
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text that names no values. */
    String text(Phrase phrase) {
        return text(phrase, Map.of());
    }

    /** A text with its values filled in. */
    String text(Phrase phrase, Map<String, String> values) {
        if (!values.keySet().equals(Set.copyOf(phrase.needs()))) {
            throw new IllegalArgumentException(phrase + " takes " + phrase.needs() + ", not " + values.keySet());
        }
        return VALUE.matcher(texts.get(phrase))
                .replaceAll(found -> Matcher.quoteReplacement(filled(found, values.get(found.group(1)))));
    }

    /** The value, or of the two words behind its name the one that fits it. */
    private static String filled(MatchResult found, String value) {
        if (found.group(2) == null) {
            return value;
        }
        return value.equals(ONE) ? found.group(2) : found.group(3);
    }

    /** A whole number inside a sentence: {@code 1,234}. */
    String number(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0 && digits.charAt(at - 1) != '-'; at -= 3) {
            text.insert(at, texts.get(Phrase.NUMBER_GROUPING));
        }
        return text.toString();
    }

    /** A number inside a sentence with one decimal: {@code 12.3}. */
    String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString()
                .replace(".", texts.get(Phrase.NUMBER_DECIMAL));
    }

    /** A share of a whole inside a sentence: {@code 3.4%}; of nothing, {@code 0.0%}. */
    String percent(long part, long whole) {
        return decimal(whole == 0 ? 0 : 100.0 * part / whole) + "%";
    }

    /** A year as the sheets print it. */
    String year(Integer year) {
        return year == null ? text(Phrase.UNKNOWN) : Integer.toString(year);
    }
}
