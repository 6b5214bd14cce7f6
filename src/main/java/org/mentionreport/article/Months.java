package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** The names of months in all languages; no name means two months. */
final class Months implements Serializable {
    private static final long serialVersionUID = 1;

    /** In place of a language. */
    private static final String ROMAN = "roman";

    /** In place of a month. */
    private static final String FIRST = "first";

    /** Else it is the end of a higher number: vigésimo primero. */
    private static final String NO_ORDINAL_BEFORE = "(?<!\\p{L}simo[ -])(?<!\\p{L})";

    private final HashMap<String, Integer> numbers = new HashMap<>();
    private final ArrayList<String> written = new ArrayList<>();
    private final ArrayList<String> roman = new ArrayList<>();
    private final ArrayList<String> first = new ArrayList<>();

    private Months() {}

    static Months load(Path folder, List<Fault> faults) {
        Months months = new Months();
        for (Row row : DataFile.read(folder, "months.csv", List.of("language", "month", "names"), faults)) {
            if (row.get("month").equals(FIRST)) {
                months.first.addAll(row.list("names"));
                continue;
            }
            if (!row.get("month").matches("[1-9]|1[0-2]")) {
                faults.add(row.fault("there is no month '" + row.get("month") + "'", "Use 1 to 12, or first"));
                continue;
            }
            int number = Integer.parseInt(row.get("month"));
            ArrayList<String> names = row.get("language").equals(ROMAN) ? months.roman : months.written;
            for (String name : row.list("names")) {
                names.add(name);
                Integer other = months.numbers.put(Folding.fold(name), number);
                if (other != null && other != number) {
                    faults.add(row.fault("'" + name + "' is month " + other + " as well", "Keep it in one month"));
                }
            }
        }
        return months;
    }

    /** The number of a month's name, 0 if it is none. */
    int number(String name) {
        return numbers.getOrDefault(Folding.fold(name), 0);
    }

    /** The day of a month in digits, of digits or the word for the first. */
    String day(String written) {
        return Character.isDigit(written.charAt(0)) ? written : "1";
    }

    /** A regular expression for the day of a month, in one or two digits or the word for the first. */
    String dayPattern() {
        return "(?:\\d{1,2}|" + NO_ORDINAL_BEFORE + anyOf(first) + ")";
    }

    /** A regular expression for any month's name, without regard to case, whole words only. */
    String pattern() {
        return anyOf(written);
    }

    /** The same for Roman numerals, which are months between two signs only: 12-IX-1990. */
    String romanPattern() {
        return anyOf(roman);
    }

    /** Any of the words, with or without their accents, the longest first, not as the beginning of another word. */
    static String anyOf(Collection<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word, Folding.fold(word)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|", "(?iu:", ")(?!\\p{L})"));
    }
}
