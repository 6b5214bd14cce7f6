package org.mentionreport.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Row;
import org.mentionreport.datafile.RowPattern;
import org.mentionreport.text.Folding;

/** The markers of the furniture file, asked for a line or a running text. */
final class Furniture implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Pattern AROUND = Pattern.compile("^[\\s+>»•▶►|-]+|[\\s:.…|>»-]+$");

    /** A longer line is an article without paragraphs, whatever it begins with. */
    static final int LONGEST_LINE = 500;

    /** A longer line says more than that a headline follows. */
    static final int LONGEST_LABEL = 32;

    private static final int LONGEST_TEASER = 250;
    private static final Pattern BEFORE_LABEL = Pattern.compile("(?:^|[.!?…\"”’)\\]>+*-]) {0,3}(?:>> |\\+ )?$");

    private final HashMap<String, Effect> wholeLines = new HashMap<>();
    private final LinkedHashMap<String, Effect> lineStarts = new LinkedHashMap<>();
    private final LinkedHashMap<Pattern, Effect> linePatterns = new LinkedHashMap<>();
    private final EnumMap<Effect, Set<String>> inside = new EnumMap<>(Effect.class);
    private final ArrayList<Pattern> endPatterns = new ArrayList<>();
    private final HashSet<String> teaserLabels = new HashSet<>();
    private final ArrayList<Pattern> teaserMarks = new ArrayList<>();

    /** A place in a running text. */
    record Span(int start, int end) {}

    private Furniture() {}

    static Furniture load(Path folder, List<Fault> faults) {
        Furniture furniture = new Furniture();
        for (Row row : DataFile.read(folder, "furniture.csv", List.of("effect", "match", "language", "text"), faults)) {
            furniture.add(row, faults);
        }
        return furniture;
    }

    private void add(Row row, List<Fault> faults) {
        Effect effect;
        try {
            effect = Effect.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(row.fault(
                    "there is no effect '" + row.get("effect") + "'",
                    "Use drop, share, tags, rest, list, teaser, end, strip or own"));
            return;
        }
        String text = row.get("text");
        if (text.isEmpty()) {
            faults.add(row.fault("the text is blank", "Fill it, or remove the row"));
            return;
        }
        if (effect == Effect.TEASER && !row.get("match").equals("pattern")) {
            teaserLabels.add(key(text));
            return;
        }
        switch (row.get("match")) {
            case "line" -> wholeLines.put(key(text), effect);
            case "start" -> lineStarts.put(Folding.fold(text), effect);
            case "inside" -> addInside(effect, text);
            case "pattern" -> addPattern(row, effect, faults);
            default ->
                faults.add(row.fault(
                        "there is no match '" + row.get("match") + "'", "Use line, start, inside or pattern"));
        }
    }

    private void addPattern(Row row, Effect effect, List<Fault> faults) {
        RowPattern.of(row, row.get("text"), faults).ifPresent(pattern -> {
            switch (effect) {
                case END -> endPatterns.add(pattern);
                case TEASER -> teaserMarks.add(pattern);
                default -> linePatterns.put(pattern, effect);
            }
        });
    }

    /** What a whole line is, if it is furniture. */
    Optional<Effect> ofLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
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

    private void addInside(Effect effect, String text) {
        Set<String> markers = inside.computeIfAbsent(effect, none -> new LinkedHashSet<>());
        markers.add(text.toLowerCase(Locale.ROOT));
        markers.add(Folding.fold(text));
    }

    /** Whether a line is a teaser's label and nothing else, so that the headline stands on the next. */
    boolean isTeaserLabel(String line) {
        return line.length() <= LONGEST_LABEL && teaserLabels.contains(key(line));
    }

    /** Whether a line is a teaser's label, a colon and its headline. */
    boolean isTeaser(String line) {
        int colon = line.indexOf(':');
        return line.length() < LONGEST_TEASER
                && colon > 0
                && colon < line.length() - 1
                && isTeaserLabel(line.substring(0, colon));
    }

    /** The first label or mark of a teaser inside a running text; a label with its colon. */
    Optional<Span> runningTeaser(String text) {
        return Stream.concat(
                        label(text).stream(),
                        teaserMarks.stream()
                                .map(mark -> mark.matcher(text))
                                .filter(Matcher::find)
                                .map(found -> new Span(found.start(), found.end())))
                .min(Comparator.comparingInt(Span::start));
    }

    private Optional<Span> label(String text) {
        for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
            String before =
                    text.substring(Math.max(0, colon - LONGEST_LABEL), colon).stripTrailing();
            for (int start = before.length() - 1; start >= 0; start--) {
                boolean beginsWord = start == 0 || !Character.isLetter(before.charAt(start - 1));
                if (beginsWord
                        && teaserLabels.contains(key(before.substring(start)))
                        && BEFORE_LABEL.matcher(before.substring(0, start)).find()) {
                    return Optional.of(new Span(Math.max(0, colon - LONGEST_LABEL) + start, colon + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** The first marker of an effect inside a running text, from a place on. */
    Optional<Span> inside(Effect effect, String text, int from) {
        String lower = text.toLowerCase(Locale.ROOT);
        Span first = null;
        for (String marker : inside.getOrDefault(effect, Set.of())) {
            // Lower case may be longer than the text in other scripts; then its places are not the text's.
            int at = lower.length() == text.length() ? lower.indexOf(marker, from) : -1;
            first = at >= 0 && (first == null || at < first.start()) ? new Span(at, at + marker.length()) : first;
        }
        return Optional.ofNullable(first);
    }

    /** Where the end of a running text begins that a pattern tells, or its length. */
    int endByPattern(String text) {
        int tail = Math.max(0, text.length() - LONGEST_TEASER);
        return endPatterns.stream()
                .map(pattern -> pattern.matcher(text.substring(tail)))
                .filter(Matcher::find)
                .mapToInt(matcher -> tail + matcher.start())
                .min()
                .orElse(text.length());
    }

    /** What a line is compared by: without case, accents and the marks around it. */
    static String key(String line) {
        return AROUND.matcher(Folding.fold(line).replaceAll("\\s+", " ")).replaceAll("");
    }
}
