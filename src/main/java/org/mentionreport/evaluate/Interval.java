package org.mentionreport.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A 95% bootstrap interval over documents: the same number of documents is drawn again and again, with putting back.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {
    private static final int DRAWS = 2_000;
    private static final long SEED = 20_260_101;

    static Interval of(List<Score> documents, ToDoubleFunction<Score> figure) {
        if (documents.isEmpty()) {
            return new Interval(0, 0);
        }
        Random random = new Random(SEED);
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Score sum = Score.NONE;
            for (int i = 0; i < documents.size(); i++) {
                sum = sum.plus(documents.get(random.nextInt(documents.size())));
            }
            figures[draw] = figure.applyAsDouble(sum);
        }
        Arrays.sort(figures);
        return new Interval(figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
    }
}
