package org.mentionreport.count;

/**
 * How often a group is named in a year, each mention once: these rows add up.
 *
 * @param year null where unknown
 * @param countries in how many countries, the unknown one not counted
 */
public record GroupYear(String groupId, Integer year, long mentions, long articles, long countries) {

    public String groupYearId() {
        return groupId + "." + YearCount.key(year);
    }
}
