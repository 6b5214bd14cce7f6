package org.mentionreport.article;

/**
 * A line that stands in many pages of a site, and so may be furniture.
 *
 * @param outlet whose pages it stands in
 * @param line as written where it was met first
 * @param language of all pages it stands in, empty where they differ or it is unknown
 * @param pages in how many pages it stands, copies of a story counted once
 * @param pagesOfOutlet how many there are
 * @param place where it mostly stands
 */
public record RepeatedLine(
        String outlet, String line, String language, int pages, int pagesOfOutlet, PlaceInPage place) {

    /** A label waits for the headline below it, and takes it along; a longer line is none. */
    public boolean isLabel() {
        return line.endsWith(":") && line.length() <= Furniture.LONGEST_LABEL;
    }
}
