package org.mentionreport.count;

/**
 * How often any group is named in a country in a year. A mention placed in two countries stands in both.
 *
 * @param year null where unknown
 * @param groups how many groups
 */
public record CountryYear(String countryCode, Integer year, long mentions, long articles, long groups) {}
