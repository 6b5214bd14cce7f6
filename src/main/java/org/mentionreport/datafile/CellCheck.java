package org.mentionreport.datafile;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong in a cell though it looks right: nobody finds it by reading. */
final class CellCheck {
    /** Any text: a pattern or a sentence may begin with a blank. */
    static final CellCheck OF_TEXTS = new CellCheck(false);
    /** Names and codes: blanks around them are a slip. */
    static final CellCheck OF_NAMES = new CellCheck(true);

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Zs}\\ufffd&&[^ \\r\\n]]");
    /** An accented letter of UTF-8 that was read as Windows-1252 and saved again. */
    private static final Pattern GARBLED = Pattern.compile("[\u00c2\u00c3][\u0080-\u00bf]");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<UnicodeScript> ANY_SCRIPT = Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private final boolean names;

    private CellCheck(boolean names) {
        this.names = names;
    }

    /** Adds at most one fault for each cell: the first that is found. */
    void run(Row row, List<Fault> faults) {
        row.cells().forEach((column, cell) -> garbled(cell)
                .or(() -> invisible(cell))
                .or(() -> names ? untidy(cell) : Optional.empty())
                .ifPresent(slip -> faults.add(row.fault("the cell '" + column + "' " + slip.what(), slip.cure()))));
    }

    private record Slip(String what, String cure) {}

    private static Optional<Slip> garbled(String cell) {
        Matcher garbled = GARBLED.matcher(cell);
        return garbled.find()
                ? Optional.of(new Slip(
                        "holds garbled letters: '" + cell + "'",
                        "Type them again; the file was opened as no UTF-8 once"))
                : Optional.empty();
    }

    private static Optional<Slip> invisible(String cell) {
        Matcher invisible = INVISIBLE.matcher(cell);
        if (!invisible.find()) {
            return Optional.empty();
        }
        int character = invisible.group().codePointAt(0);
        String name = Character.getName(character);
        String what = String.format(
                Locale.ROOT,
                "holds the invisible character U+%04X (%s) after '%s'",
                character,
                name == null ? "not assigned" : name.toLowerCase(Locale.ROOT),
                cell.substring(0, invisible.start()));
        return Optional.of(new Slip(what, "Type the cell again, with plain blanks"));
    }

    private static Optional<Slip> untidy(String cell) {
        if (cell.contains("\n") || cell.contains("\r")) {
            return Optional.of(new Slip(
                    "goes over the end of its line: '"
                            + cell.lines().findFirst().orElse("") + "'",
                    "Look for a quotation mark without its partner"));
        }
        if (!cell.equals(cell.strip())) {
            return Optional.of(new Slip("has a blank at its edge: '" + cell + "'", "Take the blank out"));
        }
        if (cell.contains("  ")) {
            return Optional.of(new Slip("has two blanks together: '" + cell + "'", "Take one of them out"));
        }
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            return Optional.of(
                    new Slip("has an accent apart from its letter: '" + cell + "'", "Type the accented letter again"));
        }
        return mixed(cell);
    }

    /** A Cyrillic letter that looks like a Latin one makes a word that no text holds. */
    private static Optional<Slip> mixed(String cell) {
        return WORD.matcher(cell)
                .results()
                .map(match -> match.group())
                .filter(word -> scripts(word).size() > 1)
                .findFirst()
                .map(word -> new Slip("mixes letters of two alphabets in '" + word + "'", "Type the word again"));
    }

    private static Set<UnicodeScript> scripts(String word) {
        return word.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !ANY_SCRIPT.contains(script))
                .collect(Collectors.toSet());
    }
}
