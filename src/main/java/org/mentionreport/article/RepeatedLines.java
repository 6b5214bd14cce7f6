package org.mentionreport.article;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many pages of a site each kept line stands. What stands in many is likely to be furniture that the markers do not
 * know yet. Nothing else looks at more than one record, and this only proposes.
 */
public final class RepeatedLines {
    private static final int FEWEST_PAGES = 5;
    private static final int ONE_PAGE_IN = 100;

    /** Lines to remember of a site; of more, those seen once are forgotten, so that a large archive fits in memory. */
    private static final int MOST_LINES = 1_000_000;

    private final TreeMap<String, Site> sites = new TreeMap<>();

    /** A line, and what is known of it. */
    private static final class Seen {
        private final String written;
        private final Set<String> languages = new HashSet<>();
        private final EnumMap<PlaceInPage, Integer> pagesByPlace = new EnumMap<>(PlaceInPage.class);
        private int pages;

        Seen(String written) {
            this.written = written;
        }

        /** Where it stands in most pages; of two as many, between paragraphs: then it may be a heading. */
        PlaceInPage place() {
            int between = pagesByPlace.getOrDefault(PlaceInPage.BETWEEN, 0);
            return pagesByPlace.entrySet().stream()
                    .filter(place -> place.getValue() > between)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(PlaceInPage.BETWEEN);
        }
    }

    /** A line of one page. */
    private record LineAlone(String written, PlaceInPage place) {}

    private static final class Site {
        private final HashMap<String, Seen> lines = new HashMap<>();

        /** A story that is stored twice must not make furniture of its lines: its longest line tells it. */
        private final HashSet<String> stories = new HashSet<>();
    }

    /** Adds the lines of an article; a rejected record has none to keep. */
    public void add(Reading reading) {
        if (!reading.isArticle()) {
            return;
        }
        Site site = sites.computeIfAbsent(reading.article().outlet(), outlet -> new Site());
        if (site.stories.add(story(reading))) {
            linesAlone(reading).forEach((key, line) -> {
                Seen seen = site.lines.computeIfAbsent(key, none -> new Seen(line.written()));
                seen.pages++;
                seen.pagesByPlace.merge(line.place(), 1, Integer::sum);
                seen.languages.add(reading.article().language());
            });
            if (site.lines.size() > MOST_LINES) {
                site.lines.values().removeIf(seen -> seen.pages == 1);
            }
        }
    }

    private static String story(Reading reading) {
        String longest = reading.passages().stream()
                .filter(Passage::kept)
                .map(Passage::text)
                .max(Comparator.comparing(String::length))
                .orElse("");
        return longest.substring(0, Math.min(longest.length(), Furniture.LONGEST_LINE));
    }

    /** By what they are compared by: the kept lines that are paragraphs of their own. A line of a sentence is no furniture. */
    private static Map<String, LineAlone> linesAlone(Reading reading) {
        Set<String> paragraphs =
                new HashSet<>(Arrays.asList(reading.article().text().split("\n\n", -1)));
        List<PlaceInPage> places = PlaceInPage.of(reading.passages(), paragraphs);
        Map<String, LineAlone> lines = new LinkedHashMap<>();
        for (int index = 0; index < places.size(); index++) {
            Passage passage = reading.passages().get(index);
            String key = Furniture.key(passage.text());
            if (passage.kept()
                    && passage.text().length() <= Furniture.LONGEST_LINE
                    && paragraphs.contains(passage.text())
                    && key.chars().anyMatch(Character::isLetter)) {
                lines.putIfAbsent(key, new LineAlone(passage.text(), places.get(index)));
            }
        }
        return lines;
    }

    /** The lines that stand in many pages of their site, by site, the most frequent first. */
    public List<RepeatedLine> inManyPages() {
        return sites.entrySet().stream()
                .flatMap(site -> site.getValue().lines.values().stream()
                        .filter(seen -> seen.pages >= FEWEST_PAGES
                                && seen.pages * ONE_PAGE_IN
                                        >= site.getValue().stories.size())
                        .map(seen -> repeated(site.getKey(), site.getValue(), seen))
                        .sorted(Comparator.comparing(RepeatedLine::pages, Comparator.reverseOrder())
                                .thenComparing(RepeatedLine::line)))
                .toList();
    }

    private static RepeatedLine repeated(String outlet, Site site, Seen seen) {
        String language = seen.languages.size() == 1 ? seen.languages.iterator().next() : "";
        return new RepeatedLine(outlet, seen.written, language, seen.pages, site.stories.size(), seen.place());
    }
}
