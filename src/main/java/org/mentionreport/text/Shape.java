package org.mentionreport.text;

/** How a word is written. */
public enum Shape {
    LOWER,
    CAPITALISED,
    UPPER,
    MIXED,
    DIGITS
}
