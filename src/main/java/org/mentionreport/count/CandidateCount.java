package org.mentionreport.count;

import java.time.LocalDate;
import java.util.List;

/**
 * A name that looks like a group's and is not in the catalogue, over all articles read.
 *
 * @param name as most articles write it
 * @param rank 1 for the surest
 * @param score the weights of its patterns summed over articles, in tenths, less where few articles have a sure pattern
 * @param articles number of articles that show it as a candidate
 * @param mentions how often they do
 * @param otherNames what else is taken for the same name: acronym, plural, with or without a head noun; sorted
 * @param countries alpha-3 codes of the settings of its articles, sorted
 * @param years of publication, sorted
 * @param first null where unknown
 * @param last null where unknown
 * @param patterns that it stands in, sorted
 * @param examples the surest sentences, at most three, each from another article
 */
public record CandidateCount(
        String name,
        int rank,
        long score,
        long articles,
        long mentions,
        List<String> otherNames,
        List<String> countries,
        List<Integer> years,
        LocalDate first,
        LocalDate last,
        List<String> patterns,
        List<Example> examples) {

    /** A sentence and the article it stands in. */
    public record Example(String source, String sentence) {}

    public CandidateCount {
        otherNames = List.copyOf(otherNames);
        countries = List.copyOf(countries);
        years = List.copyOf(years);
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }
}
