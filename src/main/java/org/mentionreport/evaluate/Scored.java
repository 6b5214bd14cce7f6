package org.mentionreport.evaluate;

/** A score, and where its figures may lie. */
public record Scored(Score score, Interval precision, Interval recall, Interval f1) {}
