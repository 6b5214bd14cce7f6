package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a record's text while its furniture is told apart: pieces that are kept or dropped, in their order. */
final class Line {
    private final boolean isAfterBlank;
    private final boolean isIndented;
    private List<Passage> pieces;
    private boolean isOwn;

    /** Asked for many times between two cuts; null until asked. */
    private String kept;

    private Line(List<Passage> pieces, boolean isAfterBlank, boolean isIndented) {
        this.pieces = pieces;
        this.isAfterBlank = isAfterBlank;
        this.isIndented = isIndented;
    }

    /** The lines of a text that are not blank. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean isAfterBlank = true;
        for (String raw : text.split("\n", -1)) {
            if (!raw.isBlank()) {
                lines.add(new Line(List.of(new Passage(raw.strip(), "")), isAfterBlank, raw.startsWith("  ")));
            }
            isAfterBlank = raw.isBlank();
        }
        return lines;
    }

    /** A line of these pieces that begins a paragraph. */
    static Line ofParagraph(List<Passage> pieces) {
        return new Line(pieces.stream().filter(piece -> !piece.text().isBlank()).toList(), true, false);
    }

    boolean isAfterBlank() {
        return isAfterBlank;
    }

    boolean isIndented() {
        return isIndented;
    }

    /** A marker says that it is own text, whatever its shape is. */
    void markOwn() {
        isOwn = true;
    }

    boolean isOwn() {
        return isOwn;
    }

    /** What is kept of it, empty if nothing is. */
    String kept() {
        if (kept == null) {
            String gaps = keptWithGaps();
            kept = gaps.contains("  ") ? gaps.replaceAll(" {2,}", " ") : gaps;
        }
        return kept;
    }

    /** The same, wide blanks as they stand: agencies set a headline apart by them. */
    String keptWithGaps() {
        return pieces.stream()
                .filter(Passage::kept)
                .map(Passage::text)
                .collect(Collectors.joining(" "))
                .strip();
    }

    boolean isDropped() {
        return pieces.stream().noneMatch(Passage::kept);
    }

    List<Passage> pieces() {
        return pieces;
    }

    void drop(String reason) {
        cut(text -> List.of(new Passage(text, reason)));
    }

    /** Drops its first characters; only while it is still in one piece. */
    void dropStart(int end, String reason) {
        cut(text -> List.of(new Passage(text.substring(0, end), reason), new Passage(text.substring(end), "")));
    }

    /** Divides each kept piece. */
    void cut(Function<String, List<Passage>> division) {
        kept = null;
        pieces = pieces.stream()
                .flatMap(piece -> piece.kept() ? division.apply(piece.text()).stream() : Stream.of(piece))
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }
}
