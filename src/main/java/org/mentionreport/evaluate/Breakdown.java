package org.mentionreport.evaluate;

import java.util.SortedMap;

/**
 * How well one kind of thing matches, in all and by what it belongs to.
 *
 * @param all of it
 * @param byGroup by the group's name
 * @param byCountry by the country's code; nothing where the kind has no country
 * @param byLanguage by the article's language
 * @param byBasis by what settled the label's countries; a false find goes with what settled its own
 */
public record Breakdown(
        Scored all,
        SortedMap<String, Scored> byGroup,
        SortedMap<String, Scored> byCountry,
        SortedMap<String, Scored> byLanguage,
        SortedMap<String, Scored> byBasis) {}
