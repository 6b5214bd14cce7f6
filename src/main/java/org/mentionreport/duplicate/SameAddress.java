package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/** Versions at one address with different texts, of which the newest replaces the others. */
final class SameAddress {
    private SameAddress() {}

    /**
     * Only texts that share their address with another are brought together: most have one of their own.
     *
     * @param lastAges by source, where the same text was found at the same address again
     */
    static List<Copy> among(JavaRDD<Text> texts, Map<String, Age> lastAges, JavaSparkContext spark) {
        Broadcast<Map<String, Age>> last = spark.broadcast(lastAges);
        Broadcast<Set<String>> several = spark.broadcast(severalTimes(texts));
        return texts.filter(text -> several.value().contains(text.version().articleId()))
                .mapToPair(text -> new Tuple2<>(text.version().articleId(), text))
                .groupByKey()
                .values()
                .flatMap(group -> copies(group, last.value()))
                .collect();
    }

    private static Set<String> severalTimes(JavaRDD<Text> texts) {
        return Set.copyOf(texts.mapToPair(text -> new Tuple2<>(text.version().articleId(), 1))
                .reduceByKey(Integer::sum)
                .filter(counted -> counted._2() > 1)
                .keys()
                .collect());
    }

    private static Iterator<Copy> copies(Iterable<Text> group, Map<String, Age> lastAges) {
        List<Text> texts = new ArrayList<>();
        group.forEach(texts::add);
        texts.sort((one, other) -> Age.newestFirst(lastAge(one, lastAges), lastAge(other, lastAges)));
        Text newest = texts.get(0);
        return texts.stream().skip(1).map(text -> copy(text, newest)).iterator();
    }

    private static Age lastAge(Text text, Map<String, Age> lastAges) {
        return lastAges.getOrDefault(text.version().source(), text.version().age());
    }

    private static Copy copy(Text text, Text newest) {
        return new Copy(
                text.version(),
                newest.version(),
                Duplicate.How.SAME_ADDRESS,
                text.likeness(newest).similarity());
    }
}
