package org.mentionreport.publish;

/**
 * A check that a run must pass before it is published.
 *
 * @param name what is checked, in snake_case
 * @param passed whether it holds
 * @param detail the figures it was settled by
 * @param cure what to do where it fails; empty where it holds
 */
public record Check(String name, boolean passed, String detail, String cure) {}
