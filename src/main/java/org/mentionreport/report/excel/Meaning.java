package org.mentionreport.report.excel;

import org.mentionreport.corpus.Rejected;
import org.mentionreport.correction.Outcome;
import org.mentionreport.duplicate.Duplicate;
import org.mentionreport.gazetteer.Correction;

/** What the codes of the tables mean, in the words of the report. */
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
            case FAILED -> Phrase.REASON_FAILED;
            case NOT_ARTICLE -> Phrase.REASON_NOT_ARTICLE;
        };
    }

    static Phrase of(Correction.Kind kind) {
        return switch (kind) {
            case NOT_A_MENTION -> Phrase.CORRECTION_NOT_A_MENTION;
            case GROUP -> Phrase.CORRECTION_GROUP;
            case COUNTRIES -> Phrase.CORRECTION_COUNTRIES;
            case DATE -> Phrase.CORRECTION_DATE;
            case SETTING -> Phrase.CORRECTION_SETTING;
        };
    }

    static Phrase of(Outcome outcome) {
        return switch (outcome) {
            case APPLIED -> Phrase.OUTCOME_APPLIED;
            case NEEDLESS -> Phrase.OUTCOME_NEEDLESS;
            case NO_ARTICLE -> Phrase.OUTCOME_NO_ARTICLE;
            case NO_MENTION -> Phrase.OUTCOME_NO_MENTION;
            case SEVERAL_MENTIONS -> Phrase.OUTCOME_SEVERAL_MENTIONS;
            case TWICE -> Phrase.OUTCOME_TWICE;
        };
    }
}
