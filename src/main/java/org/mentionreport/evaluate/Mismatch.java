package org.mentionreport.evaluate;

/**
 * A labelled mention that was not found, a found one that was not labelled, or one with other countries.
 *
 * @param doc the document
 * @param what {@code missed}, {@code false} or {@code countries}
 * @param group the group's name
 * @param name as written
 * @param labelled the labelled countries, {@code +} between; empty where there is no label
 * @param found the found countries, {@code +} between; empty where nothing was found
 * @param why the basis and rule of what was found
 * @param sentence the sentence of what was found
 */
public record Mismatch(
        String doc,
        String what,
        String group,
        String name,
        String labelled,
        String found,
        String why,
        String sentence) {}
