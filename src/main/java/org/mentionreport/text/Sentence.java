package org.mentionreport.text;

/**
 * A sentence of a text.
 *
 * @param from its first word
 * @param to one past its last word
 * @param start its first character
 * @param end one past its last character
 * @param paragraph the paragraph's number, from 0
 * @param shouted whether it is written in capitals throughout, so that a capital says nothing
 */
public record Sentence(int from, int to, int start, int end, int paragraph, boolean shouted) {}
