package org.mentionreport.report.excel;

import org.mentionreport.corpus.Rejected;
import org.mentionreport.duplicate.Duplicate;

/** What the codes for records that are not counted mean, in the words of the report. */
final class Meaning {
    private Meaning() {}

    static Phrase of(Duplicate.How how) {
        return switch (how) {
            case SAME_TEXT -> Phrase.DUPLICATE_SAME_TEXT;
            case SAME_ADDRESS -> Phrase.DUPLICATE_SAME_ADDRESS;
            case NEAR_COPY -> Phrase.DUPLICATE_NEAR_COPY;
        };
    }

    static Phrase of(Rejected.Reason reason) {
        return switch (reason) {
            case EMPTY -> Phrase.REASON_EMPTY;
            case NO_TEXT -> Phrase.REASON_NO_TEXT;
            case BINARY -> Phrase.REASON_BINARY;
            case BAD_ENCODING -> Phrase.REASON_BAD_ENCODING;
            case TOO_LARGE -> Phrase.REASON_TOO_LARGE;
            case MALFORMED -> Phrase.REASON_MALFORMED;
            case TRUNCATED -> Phrase.REASON_TRUNCATED;
            case UNREADABLE -> Phrase.REASON_UNREADABLE;
            case CHANGED -> Phrase.REASON_CHANGED;
            case NOT_ARTICLE -> Phrase.REASON_NOT_ARTICLE;
        };
    }
}
