package org.mentionreport.duplicate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The copies found so far. */
final class Copies {
    private final Map<String, Copy> bySource = new HashMap<>();

    void add(Collection<Copy> copies) {
        copies.forEach(copy -> bySource.put(copy.version().source(), copy));
    }

    /** The sources of all copies. */
    Set<String> sources() {
        return Set.copyOf(bySource.keySet());
    }

    /**
     * The newest age of a text at its address, by the source of the version that stays: of three versions the third may be the first
     * again.
     */
    Map<String, Age> lastAges() {
        Map<String, Age> last = new HashMap<>();
        for (Copy copy : bySource.values()) {
            Version kept = copy.kept();
            if (kept.articleId().equals(copy.version().articleId())) {
                last.merge(kept.source(), Age.newer(kept.age(), copy.version().age()), Age::newer);
            }
        }
        return last;
    }

    /** All copies, sorted by source, each with the article that stays. */
    List<Duplicate> listed() {
        return bySource.values().stream()
                .map(this::listed)
                .sorted(Comparator.comparing(Duplicate::source))
                .toList();
    }

    private Duplicate listed(Copy copy) {
        Version kept = copy.kept();
        for (Copy next = copy; next != null; next = bySource.get(kept.source())) {
            kept = next.kept();
        }
        Version version = copy.version();
        return new Duplicate(version.source(), version.url(), kept.articleId(), copy.how(), copy.similarity());
    }
}
