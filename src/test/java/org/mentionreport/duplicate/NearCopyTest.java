package org.mentionreport.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mentionreport.facts.Wording;
import org.yaml.snakeyaml.Yaml;

/**
 * How well near copies are told from other articles, on 2,100 pairs made of the shared inputs: prints the curve that the setting
 * was chosen by. Left out unless asked for ({@code CONTRIBUTING.md} says how).
 */
@Tag("slow")
class NearCopyTest {
    private static final double[] LEAST = {0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    private final MinHash minHash = new MinHash();

    /** @param proposed whether the two have a band in common */
    private record Judged(boolean proposed, Likeness likeness) {

        boolean isCopy(double least) {
            return proposed && likeness.isNearCopy(least);
        }

        boolean sharesEnough(double least) {
            return proposed && likeness.similarity() >= least;
        }
    }

    @Test
    void copiesAreFoundAndOtherStoriesAreNot() throws Exception {
        double setting = setting();
        Map<MadePairs.Kind, List<Judged>> judged = judged();

        print(judged, setting);

        for (MadePairs.Kind kind :
                List.of(MadePairs.Kind.EDITED_1, MadePairs.Kind.EDITED_5, MadePairs.Kind.EDITED_10)) {
            assertThat(share(judged.get(kind), pair -> pair.isCopy(setting) ? 1 : 0))
                    .as(kind.name())
                    .isGreaterThanOrEqualTo(0.98);
        }
        assertThat(merged(judged, setting)).isZero();
    }

    private Map<MadePairs.Kind, List<Judged>> judged() throws Exception {
        Map<MadePairs.Kind, List<Judged>> judged = new EnumMap<>(MadePairs.Kind.class);
        List<MadePairs.MadePair> pairs = new MadePairs(SharedArticles.of(
                        "insightcrime/articles.jsonl.gz",
                        "insightcrime/crawl-2020.csv",
                        "wire-1988-1991",
                        "afp-es",
                        "latam-press-es",
                        "brazil-press-pt"))
                .all();
        for (MadePairs.MadePair pair : pairs) {
            judged.computeIfAbsent(pair.kind(), none -> new ArrayList<>())
                    .add(new Judged(
                            haveABandInCommon(pair.one(), pair.other()), Matching.of(pair.one(), pair.other())));
        }
        return judged;
    }

    private boolean haveABandInCommon(Wording one, Wording other) {
        Set<Long> bands = LongStream.of(minHash.bands(Shingles.of(one))).boxed().collect(Collectors.toSet());
        return Arrays.stream(minHash.bands(Shingles.of(other))).anyMatch(bands::contains);
    }

    private static void print(Map<MadePairs.Kind, List<Judged>> judged, double setting) {
        List<MadePairs.Kind> kinds = List.copyOf(judged.keySet());
        System.out.println(
                "Which share of the pairs of each kind is told as near copies, by the least similarity (* the setting).");
        System.out.println(
                "different: merges among the pairs that are no copies; by share alone: if passages of their own did not count.");
        System.out.printf(Locale.ROOT, "%6s", "least");
        kinds.forEach(
                kind -> System.out.printf(Locale.ROOT, " %10s", kind.name().toLowerCase(Locale.ROOT)));
        System.out.printf(Locale.ROOT, " %10s %15s%n", "different", "by share alone");
        for (double least : LEAST) {
            System.out.printf(Locale.ROOT, "%5.2f%s", least, least == setting ? "*" : " ");
            kinds.forEach(kind -> System.out.printf(
                    Locale.ROOT, " %10.3f", share(judged.get(kind), pair -> pair.isCopy(least) ? 1 : 0)));
            long byShare = judged.entrySet().stream()
                    .filter(entry -> !entry.getKey().areCopies())
                    .flatMap(entry -> entry.getValue().stream())
                    .filter(pair -> pair.sharesEnough(least))
                    .count();
            System.out.printf(Locale.ROOT, " %10d %15d%n", merged(judged, least), byShare);
        }
        System.out.printf(Locale.ROOT, "%6s", "band");
        kinds.forEach(kind ->
                System.out.printf(Locale.ROOT, " %10.3f", share(judged.get(kind), pair -> pair.proposed() ? 1 : 0)));
        System.out.println();
    }

    private static long merged(Map<MadePairs.Kind, List<Judged>> judged, double least) {
        return judged.entrySet().stream()
                .filter(entry -> !entry.getKey().areCopies())
                .flatMap(entry -> entry.getValue().stream())
                .filter(pair -> pair.isCopy(least))
                .count();
    }

    private static double share(List<Judged> pairs, ToDoubleFunction<Judged> told) {
        return pairs.stream().mapToDouble(told).average().orElse(0);
    }

    private static double setting() throws IOException {
        Map<String, Map<String, Double>> settings =
                new Yaml().load(Files.readString(Path.of("jobs", "mention-report.yaml")));
        return settings.get("near_copies").get("similarity");
    }
}
