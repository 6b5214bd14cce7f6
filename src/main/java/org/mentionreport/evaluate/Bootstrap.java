package org.mentionreport.evaluate;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Draws the same number of documents again and again, with putting back; the same draws every time. */
final class Bootstrap {
    private static final int DRAWS = 2_000;
    private static final long SEED = 20_260_101;

    private final int documents;

    /** @param documents how many there are, with those that a figure has nothing of */
    Bootstrap(int documents) {
        this.documents = documents;
    }

    /** A score with the intervals of its figures. */
    Scored scored(Map<Integer, Score> byDocument) {
        Score[] scores = new Score[documents];
        Arrays.setAll(scores, document -> byDocument.getOrDefault(document, Score.NONE));
        Score[] draws = new Score[DRAWS];
        Random random = new Random(SEED);
        Arrays.setAll(draws, draw -> drawn(scores, random));
        return new Scored(
                byDocument.values().stream().reduce(Score.NONE, Score::plus),
                interval(draws, Score::found, Score::precision),
                interval(draws, Score::labelled, Score::recall),
                interval(draws, score -> score.labelled() + score.found(), Score::f1));
    }

    private static Score drawn(Score[] scores, Random random) {
        long hits = 0;
        long labelled = 0;
        long found = 0;
        for (int i = 0; i < scores.length; i++) {
            Score score = scores[random.nextInt(scores.length)];
            hits += score.hits();
            labelled += score.labelled();
            found += score.found();
        }
        return new Score(hits, labelled, found);
    }

    /** Of the draws that hold any of what the figure is a share of; where none does, nothing is known. */
    private static Interval interval(Score[] draws, ToLongFunction<Score> whole, ToDoubleFunction<Score> figure) {
        double[] figures = Arrays.stream(draws)
                .filter(draw -> whole.applyAsLong(draw) > 0)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        int tail = figures.length / 40;
        return figures.length == 0
                ? new Interval(0, 1)
                : new Interval(figures[tail], figures[figures.length - 1 - tail]);
    }
}
