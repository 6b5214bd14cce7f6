package org.mentionreport.article;

import java.time.LocalDate;

/**
 * One published text, freed from what its page or feed put around it.
 *
 * @param source where its record stands (see {@link org.mentionreport.corpus.Framed#source()})
 * @param url its address as given, or empty
 * @param outlet who published it: the record's own word, else the host of the address, else the first folder or the file name; may be empty
 * @param title empty where none can be told
 * @param published the publication date, or null where unknown
 * @param dateBasis what the date was read from
 * @param language {@code en}, {@code es} or {@code pt}, or empty where it is none of them
 * @param section the section tag the page or feed states ("COLOMBIA"), or empty
 * @param dateline the place of the dateline ("BOGOTA"), or empty
 * @param text the own text: title first (as a paragraph of its own unless the body begins with it), then standfirst and body; paragraphs are divided by a blank line, no line break
 *     stands inside one; never blank
 */
public record Article(
        String source,
        String url,
        String outlet,
        String title,
        LocalDate published,
        DateBasis dateBasis,
        String language,
        String section,
        String dateline,
        String text) {}
