package org.mentionreport.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Versions whose texts are nearly the same, of which the oldest stays. MinHash proposes pairs, a comparison word by word decides
 * each.
 */
final class NearCopies {
    private NearCopies() {}

    /** @param least which share of a near copy's words is repeated at least */
    static List<Copy> among(JavaRDD<Text> texts, double least) {
        return ofThoseThatStay(alike(texts, least));
    }

    /** Every pair of near copies, as a copy of the older by the younger. */
    private static List<Copy> alike(JavaRDD<Text> texts, double least) {
        JavaPairRDD<String, Text> bySource =
                texts.mapToPair(text -> new Tuple2<>(text.version().source(), text));
        return LikelyPairs.among(texts)
                .join(bySource)
                .values()
                .mapToPair(pair -> pair)
                .join(bySource)
                .values()
                .flatMap(pair -> copy(pair._1(), pair._2(), least))
                .collect();
    }

    private static Iterator<Copy> copy(Text older, Text younger, double least) {
        Likeness likeness = younger.likeness(older);
        List<Copy> copies = new ArrayList<>();
        if (likeness.isNearCopy(least)) {
            copies.add(new Copy(younger.version(), older.version(), Duplicate.How.NEAR_COPY, likeness.similarity()));
        }
        return copies.iterator();
    }

    /**
     * Leaves out the copies of versions that are copies themselves. So a chain of texts, each a little different from the one
     * before, does not make copies of its two ends: what is listed is always like the article that stays.
     */
    static List<Copy> ofThoseThatStay(List<Copy> alike) {
        List<Copy> oldestFirst = new ArrayList<>(alike);
        oldestFirst.sort((one, other) -> {
            int byVersion = Age.oldestFirst(one.version().age(), other.version().age());
            return byVersion != 0
                    ? byVersion
                    : Age.oldestFirst(one.kept().age(), other.kept().age());
        });
        Set<String> gone = new HashSet<>();
        List<Copy> copies = new ArrayList<>();
        for (Copy copy : oldestFirst) {
            if (!gone.contains(copy.kept().source()) && gone.add(copy.version().source())) {
                copies.add(copy);
            }
        }
        return copies;
    }
}
