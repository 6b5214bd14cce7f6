package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Pairs of texts that may be near copies: those that have a band of their signatures in common. */
final class LikelyPairs {
    /**
     * With how many of the oldest in its band a text is paired. A band that more share is a page that a site serves a thousand
     * times; each of its copies still meets the oldest, and the pairs do not grow with the square.
     */
    private static final int OLDEST = 32;

    private LikelyPairs() {}

    /** The sources of each pair, once, the older first. */
    static JavaPairRDD<String, String> among(JavaRDD<Text> texts) {
        MinHash minHash = new MinHash();
        return texts.flatMapToPair(text -> bands(text, minHash))
                .groupByKey()
                .values()
                .flatMapToPair(LikelyPairs::pairs)
                .distinct();
    }

    private static Iterator<Tuple2<Long, Age>> bands(Text text, MinHash minHash) {
        Age age = text.version().age();
        return Arrays.stream(minHash.bands(Shingles.of(text.wording())))
                .mapToObj(band -> new Tuple2<>(band, age))
                .iterator();
    }

    private static Iterator<Tuple2<String, String>> pairs(Iterable<Age> band) {
        List<Age> oldestFirst = new ArrayList<>();
        band.forEach(oldestFirst::add);
        oldestFirst.sort(Age::oldestFirst);
        return IntStream.range(1, oldestFirst.size())
                .boxed()
                .flatMap(younger -> oldestFirst.stream()
                        .limit(Math.min(younger, OLDEST))
                        .map(older -> new Tuple2<>(
                                older.source(), oldestFirst.get(younger).source())))
                .iterator();
    }
}
