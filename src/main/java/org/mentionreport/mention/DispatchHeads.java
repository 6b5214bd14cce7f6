package org.mentionreport.mention;

import java.util.ArrayList;
import java.util.List;
import org.mentionreport.gazetteer.Gazetteer;
import org.mentionreport.gazetteer.Place;
import org.mentionreport.text.Sentence;
import org.mentionreport.text.Shape;
import org.mentionreport.text.Tokens;

/**
 * Cuts the sentences of a digest where a dispatch opens within one: "... ended. (ANA) PERU-STRIKE LIMA - Miners", "LIMA: Miners".
 * The agency's key words before the place become a sentence of their own, and both begin a paragraph: what was named in the dispatch
 * before is no evidence for this one.
 */
final class DispatchHeads {
    private static final int LEAST_HEADS = 2;
    private static final int MOST_KEY_WORDS = 6;
    private static final int LEAST_LETTERS = 4;

    private final Gazetteer gazetteer;
    private final Tokens tokens;

    DispatchHeads(Gazetteer gazetteer, Tokens tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
    }

    /** Where a dispatch begins with its key words, and where with its place, in word numbers. */
    private record Head(int keyWords, int place) {}

    /** The sentences, cut at the heads; as they are where the text has fewer than two. */
    List<Sentence> cut(List<Sentence> sentences) {
        List<List<Head>> heads = sentences.stream().map(this::heads).toList();
        if (heads.stream().mapToInt(List::size).sum() < LEAST_HEADS) {
            return sentences;
        }
        List<Sentence> cut = new ArrayList<>();
        int added = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence rest = inParagraph(sentences.get(s), sentences.get(s).paragraph() + added);
            for (Head head : heads.get(s)) {
                if (head.keyWords() > rest.from()) {
                    cut.add(part(rest, rest.from(), head.keyWords()));
                }
                added++;
                rest = inParagraph(part(rest, head.keyWords(), rest.to()), rest.paragraph() + 1);
                if (head.place() > head.keyWords()) {
                    cut.add(part(rest, head.keyWords(), head.place()));
                    rest = part(rest, head.place(), rest.to());
                }
            }
            cut.add(rest);
        }
        return cut;
    }

    private List<Head> heads(Sentence sentence) {
        List<Head> heads = new ArrayList<>();
        int start = sentence.from();
        for (int at = sentence.from(); at < sentence.to() && !sentence.shouted(); at++) {
            if (at > sentence.from() && tokens.gapHolds(at - 1, ')')) {
                start = at;
            }
            int end = at - start <= MOST_KEY_WORDS ? placeInCapitals(at, sentence.to()) : at;
            if (end > at && end < sentence.to() && opensText(end, sentence.to())) {
                heads.add(new Head(start, at));
                start = end;
            }
        }
        return heads;
    }

    /** The end of the place in capitals that starts at a word; the word itself where none does. */
    private int placeInCapitals(int at, int limit) {
        int last = at;
        while (last < limit && tokens.shape(last) == Shape.UPPER) {
            last++;
        }
        int end = last > at ? gazetteer.places().longest(tokens, at, last) : at;
        boolean place = end > at
                && tokens.end(end - 1) - tokens.start(at) >= LEAST_LETTERS
                && gazetteer.places().valuesOf(tokens, at, end).stream()
                        .anyMatch(reading -> reading.kind() != Place.Kind.DEMONYM);
        return place ? end : at;
    }

    /** A dash or a colon behind the place, perhaps after an agency in brackets, and then a capital. */
    private boolean opensText(int end, int limit) {
        boolean bracketed = tokens.gapHolds(end - 1, '(');
        int before = bracketed ? end : end - 1;
        if (before + 1 >= limit || !tokens.capital(before + 1)) {
            return false;
        }
        String gap = tokens.gapAfter(before);
        return gap.matches(bracketed ? "(?s)\\)\\s*[-–—]+\\s.*" : "(?s)\\s+[-–—]+\\s.*|:\\s.*");
    }

    private Sentence part(Sentence whole, int from, int to) {
        int start = from == whole.from() ? whole.start() : tokens.start(from);
        int end = to == whole.to() ? whole.end() : tokens.start(to);
        while (end > tokens.end(to - 1) && Character.isWhitespace(tokens.text().charAt(end - 1))) {
            end--;
        }
        return new Sentence(from, to, start, end, whole.paragraph(), whole.shouted());
    }

    private static Sentence inParagraph(Sentence sentence, int paragraph) {
        return new Sentence(
                sentence.from(), sentence.to(), sentence.start(), sentence.end(), paragraph, sentence.shouted());
    }
}
