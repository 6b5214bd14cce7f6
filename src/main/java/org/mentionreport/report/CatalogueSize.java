package org.mentionreport.report;

/** How many groups, names and places were looked for. */
public record CatalogueSize(long groups, long names, long places) {}
