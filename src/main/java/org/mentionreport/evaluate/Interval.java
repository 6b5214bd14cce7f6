package org.mentionreport.evaluate;

/**
 * Where a figure may lie, by a 95% bootstrap over documents.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 */
public record Interval(double low, double high) {}
