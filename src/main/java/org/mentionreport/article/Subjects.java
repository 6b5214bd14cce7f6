package org.mentionreport.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentionreport.text.Folding;

/** What paragraphs are about, as far as their long words tell; what the whole text is about does not tell them apart. */
final class Subjects {
    private static final int SHORTEST_WORD = 5;

    /** Beginnings are compared, for words are bent. */
    private static final int STEM = 5;

    /** Fewer words of its own tell nothing. */
    private static final int FEWEST_WORDS = 3;

    private static final int OFTEN = 4;

    /** One word in as many is shared by chance. */
    private static final int LEAST_SHARED = 5;

    private final Predicate<String> isSmall;
    private final Set<String> ofWhole = new HashSet<>();

    private Subjects(Predicate<String> isSmall) {
        this.isSmall = isSmall;
    }

    /** The subjects of a text: the words of its title, and those that stand in many paragraphs. */
    static Subjects of(String title, List<Paragraph> paragraphs, Predicate<String> isSmall) {
        Subjects subjects = new Subjects(isSmall);
        Map<String, Integer> counts = new HashMap<>();
        paragraphs.forEach(
                paragraph -> subjects.words(paragraph.text()).forEach(word -> counts.merge(word, 1, Integer::sum)));
        int often = Math.max(OFTEN, paragraphs.size() / OFTEN);
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= often)
                .map(Map.Entry::getKey)
                .forEach(subjects.ofWhole::add);
        subjects.ofWhole.addAll(subjects.words(title));
        return subjects;
    }

    /** Whether a heading is about something else than the paragraphs around it. */
    boolean isStrange(String heading, List<Paragraph> around) {
        Set<String> own = words(heading);
        own.removeAll(ofWhole);
        int size = own.size();
        own.retainAll(around.stream()
                .flatMap(paragraph -> words(paragraph.text()).stream())
                .collect(Collectors.toSet()));
        return size >= FEWEST_WORDS && own.size() * LEAST_SHARED <= size;
    }

    private Set<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !isSmall.test(word))
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
