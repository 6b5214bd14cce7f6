package org.mentionreport.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An article's own text with what was dropped where it stood, as a reader of the record would have met both.
 *
 * <p>The kept passages in their order are the own text but for blanks, and but for a title that comes from elsewhere or from
 * further down. So they are followed through it by their letters; a passage that cannot be found there moves nothing. All of
 * the own text and every dropped passage come out once, whatever happens.
 */
public final class InPlace {
    private static final Pattern BREAK = Pattern.compile("\\n+");

    /** Letters that a passage needs to be looked for further on: a short one may stand anywhere. */
    private static final int TELLING = 30;

    private final String text;
    private final String letters;

    /** Where each of the letters stands in the text. */
    private final int[] places;

    /** How many of the letters have been passed. */
    private int cursor;

    private InPlace(String text) {
        this.text = text;
        this.letters = squeeze(text);
        this.places = places(text);
    }

    /** A paragraph of the own text with what was dropped out of it, or what was dropped between two paragraphs. */
    public record Paragraph(List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }

        /** Whether nothing of it is own text. */
        public boolean isDropped() {
            return pieces.stream().noneMatch(Piece::isKept);
        }
    }

    /**
     * A piece of the own text, or a dropped passage.
     *
     * @param start its first character in the own text, in UTF-16 units; where it stood, if it was dropped
     * @param text as the own text or the record has it
     * @param reason why it was dropped; empty where it was kept
     */
    public record Piece(int start, String text, String reason) {

        public boolean isKept() {
            return reason.isEmpty();
        }

        /** One past its last character in the own text. */
        public int end() {
            return isKept() ? start + text.length() : start;
        }
    }

    /** The paragraphs of a reading in order. Of a rejected record, its passages. */
    public static List<Paragraph> of(Reading reading) {
        if (!reading.isArticle()) {
            return reading.passages().stream()
                    .map(passage -> new Paragraph(List.of(new Piece(0, passage.text(), passage.reason()))))
                    .toList();
        }
        InPlace place = new InPlace(reading.article().text());
        return place.paragraphs(place.dropped(reading));
    }

    private List<Piece> dropped(Reading reading) {
        skipTitle(reading);
        List<Piece> dropped = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            if (passage.kept()) {
                follow(squeeze(passage.text()));
            } else {
                dropped.add(new Piece(passed(), passage.text(), passage.reason()));
            }
        }
        return dropped;
    }

    /** A title that does not open the record was put in front of the text. */
    private void skipTitle(Reading reading) {
        String title = squeeze(reading.article().title());
        String opening = reading.passages().stream()
                .filter(Passage::kept)
                .map(passage -> squeeze(passage.text()))
                .findFirst()
                .orElse("");
        if (!letters.startsWith(opening) && letters.startsWith(title)) {
            cursor = title.length();
        }
    }

    private void follow(String passage) {
        if (letters.startsWith(passage, cursor)) {
            cursor += passage.length();
        } else if (passage.length() >= TELLING) {
            int found = letters.indexOf(passage, cursor);
            cursor = found < 0 ? cursor : found + passage.length();
        }
    }

    private List<Paragraph> paragraphs(List<Piece> dropped) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text);
        int start = 0;
        int next = 0;
        while (start < text.length()) {
            int end = breaks.find() ? breaks.start() : text.length();
            int before = firstBehind(dropped, next, start);
            addDropped(dropped.subList(next, before), paragraphs);
            next = firstBehind(dropped, before, end - 1);
            paragraphs.add(paragraph(start, end, dropped.subList(before, next)));
            start = end < text.length() ? breaks.end() : end;
        }
        addDropped(dropped.subList(next, dropped.size()), paragraphs);
        return paragraphs;
    }

    private static void addDropped(List<Piece> pieces, List<Paragraph> paragraphs) {
        if (!pieces.isEmpty()) {
            paragraphs.add(new Paragraph(pieces));
        }
    }

    /** The index of the first piece, from one on, that stood behind a place. */
    private static int firstBehind(List<Piece> pieces, int from, int place) {
        int index = from;
        while (index < pieces.size() && pieces.get(index).start() <= place) {
            index++;
        }
        return index;
    }

    private Paragraph paragraph(int start, int end, List<Piece> inside) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Piece dropped : inside) {
            if (dropped.start() > at) {
                pieces.add(own(at, dropped.start()));
                at = dropped.start();
            }
            pieces.add(dropped);
        }
        pieces.add(own(at, end));
        return new Paragraph(pieces);
    }

    private Piece own(int start, int end) {
        return new Piece(start, text.substring(start, end), "");
    }

    /** The letters of a text, without the blanks between them. */
    private static String squeeze(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(letter -> !Character.isWhitespace(letter)).forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    private static int[] places(String text) {
        return IntStream.range(0, text.length())
                .filter(index -> !Character.isWhitespace(text.charAt(index)))
                .toArray();
    }

    /** The place in the own text behind the letters that were passed. */
    private int passed() {
        return cursor == 0 ? 0 : places[cursor - 1] + 1;
    }
}
