package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.text.Folding;

/** The markers of the furniture file, asked for a line or a running text. */
final class Furniture implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern AROUND = Pattern.compile("^[\\s+>»•▶►|-]+|[\\s:.…|>»-]+$");

    private final Map<String, Effect> wholeLines = new HashMap<>();
    private final Map<String, Effect> lineStarts = new HashMap<>();
    private final Map<Pattern, Effect> linePatterns = new java.util.LinkedHashMap<>();
    private final EnumMap<Effect, Pattern> inside = new EnumMap<>(Effect.class);
    private final List<String> teaserLabels = new ArrayList<>();
    private Pattern runningTeaser;

    private Furniture() {}

    static Furniture load(Path folder, List<Fault> faults) {
        Furniture furniture = new Furniture();
        EnumMap<Effect, List<String>> insideWords = new EnumMap<>(Effect.class);
        for (Row row : DataFile.read(folder, "furniture.csv", List.of("effect", "match", "language", "text"), faults)) {
            furniture.add(row, insideWords, faults);
        }
        insideWords.forEach((effect, words) -> furniture.inside.put(effect, anyOf(words, "", "")));
        furniture.runningTeaser =
                anyOf(furniture.teaserLabels, "(?<=^|[.!?…\"”’)\\]>+] {0,3})(?:>> |\\+ )?(?:", ") ?: ?");
        return furniture;
    }

    private void add(Row row, EnumMap<Effect, List<String>> insideWords, List<Fault> faults) {
        Effect effect;
        try {
            effect = Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(row.fault(
                    "there is no effect '" + row.get("effect") + "'", "Use drop, share, rest, teaser, end or strip"));
            return;
        }
        String text = row.get("text");
        if (effect == Effect.TEASER) {
            teaserLabels.add(text);
            return;
        }
        switch (row.get("match")) {
            case "line" -> wholeLines.put(key(text), effect);
            case "start" -> lineStarts.put(Folding.fold(text), effect);
            case "inside" ->
                insideWords.computeIfAbsent(effect, none -> new ArrayList<>()).add(text);
            case "pattern" -> addPattern(row, effect, faults);
            default ->
                faults.add(row.fault(
                        "there is no match '" + row.get("match") + "'", "Use line, start, inside or pattern"));
        }
    }

    private void addPattern(Row row, Effect effect, List<Fault> faults) {
        try {
            linePatterns.put(Pattern.compile(row.get("text")), effect);
        } catch (PatternSyntaxException wrong) {
            faults.add(row.fault(
                    "no regular expression: " + wrong.getDescription(), "Correct it near " + wrong.getIndex()));
        }
    }

    /** What a whole line is, if it is furniture. */
    Optional<Effect> ofLine(String line) {
        Effect whole = wholeLines.get(key(line));
        if (whole != null) {
            return Optional.of(whole);
        }
        String folded = Folding.fold(line.strip());
        for (Map.Entry<String, Effect> start : lineStarts.entrySet()) {
            if (folded.startsWith(start.getKey())) {
                return Optional.of(start.getValue());
            }
        }
        return linePatterns.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(line.strip()).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a line is a teaser's label and nothing else, so that the headline stands on the next. */
    boolean isTeaserLabel(String line) {
        return teaserKeys().contains(key(line));
    }

    /** Whether a line is a teaser's label, a colon and its headline. */
    boolean isTeaser(String line) {
        Matcher teaser = runningTeaser.matcher(line.strip());
        return line.length() < 250
                && teaser.lookingAt()
                && teaser.end() < line.strip().length();
    }

    /** The labels of teasers inside a running text, each with its colon. */
    Matcher runningTeasers(String text) {
        return runningTeaser.matcher(text);
    }

    /** The places inside a running text of markers with an effect. */
    Optional<Matcher> inside(Effect effect, String text) {
        return Optional.ofNullable(inside.get(effect)).map(pattern -> pattern.matcher(text));
    }

    private java.util.Set<String> teaserKeys() {
        return teaserLabels.stream().map(Furniture::key).collect(java.util.stream.Collectors.toSet());
    }

    private static String key(String line) {
        return AROUND.matcher(Folding.fold(line).replaceAll("\\s+", " ")).replaceAll("");
    }

    /** Any of the words, with or without their accents, the longest first. */
    private static Pattern anyOf(List<String> words, String before, String after) {
        List<String> forms = new ArrayList<>();
        for (String word : words) {
            forms.add(Pattern.quote(word));
            forms.add(Pattern.quote(Folding.fold(word)));
        }
        forms.sort(java.util.Comparator.comparing(String::length)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
        return Pattern.compile(
                before + String.join("|", forms) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
