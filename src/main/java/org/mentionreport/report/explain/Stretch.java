package org.mentionreport.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentionreport.article.InPlace;

/**
 * A part of a piece of own text: all of it the name of one mention, or none of it.
 *
 * @param text as it stands
 * @param mention whose name it is, or part of whose name where something was dropped inside it
 * @param begins whether the mention's name begins here
 */
record Stretch(String text, Optional<NumberedMention> mention, boolean begins) {

    /** Divides a piece at its mentions. Where names overlap, the later one shows what is left of it. */
    static List<Stretch> of(InPlace.Piece piece, List<NumberedMention> mentions) {
        List<Stretch> stretches = new ArrayList<>();
        int at = piece.start();
        for (NumberedMention numbered : mentions) {
            int start = numbered.mention().start();
            int end = Math.min(numbered.mention().end(), piece.end());
            boolean begins = start >= piece.start() && start < piece.end();
            if (begins || (start < piece.start() && end > piece.start())) {
                int from = Math.max(start, at);
                int to = Math.max(from, end);
                add(piece, at, from, Optional.empty(), false, stretches);
                add(piece, from, to, Optional.of(numbered), begins, stretches);
                at = to;
            }
        }
        add(piece, at, piece.end(), Optional.empty(), false, stretches);
        return stretches;
    }

    private static void add(
            InPlace.Piece piece,
            int from,
            int to,
            Optional<NumberedMention> mention,
            boolean begins,
            List<Stretch> stretches) {
        if (to > from || begins) {
            String text = piece.text().substring(from - piece.start(), to - piece.start());
            stretches.add(new Stretch(text, mention, begins));
        }
    }
}
