package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Versions with the same text, of which the oldest stays. */
final class SameText {
    private SameText() {}

    static List<Copy> among(JavaRDD<Text> texts) {
        return texts.map(Text::version)
                .mapToPair(version -> new Tuple2<>(version.contentSha256(), version))
                .groupByKey()
                .values()
                .flatMap(SameText::copies)
                .collect();
    }

    private static Iterator<Copy> copies(Iterable<Version> group) {
        List<Version> versions = new ArrayList<>();
        group.forEach(versions::add);
        versions.sort((one, other) -> Age.oldestFirst(one.age(), other.age()));
        return versions.stream()
                .skip(1)
                .map(version -> new Copy(version, versions.get(0), Duplicate.How.SAME_TEXT, 1))
                .iterator();
    }
}
