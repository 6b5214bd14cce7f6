package org.mentionreport.article;

/**
 * How a page's own text is spread over its teasers.
 *
 * @param teasers how many hold some of it
 * @param share how much of it they hold
 * @param largest how much of what they hold is in one of them at most
 * @param inOne how many paragraphs are in one of them at most
 * @param outside how many paragraphs follow each other outside of them at most
 * @param links how much of links stands among its lines, against its length
 */
record Spread(int teasers, double share, double largest, int inOne, int outside, double links) {
    private static final int SOME = 5;
    private static final int MANY = 10;
    private static final double LEAST_SHARE = 0.75;
    private static final double LARGEST = 0.5;

    private static final double LEAST_LINKS = 0.3;

    /** An article has more paragraphs in a row. */
    private static final int FEW_PARAGRAPHS = 3;

    /** Whether the text is that of several pages, be they whole or not. */
    boolean isOfSome() {
        return teasers >= SOME && share >= LEAST_SHARE && largest <= LARGEST && outside < FEW_PARAGRAPHS;
    }

    /** Whether the text is nothing but the teasers of a list. */
    boolean isOfManySmall() {
        return isOfSome() && teasers >= MANY && inOne <= 1;
    }

    /** Whether it stands in the gaps of a list of links. */
    boolean isAmongLinks() {
        return links >= LEAST_LINKS;
    }

    /** Whether so many paragraphs stand together. */
    boolean isRunOf(int paragraphs) {
        return inOne >= paragraphs || outside >= paragraphs;
    }

    /** What a rejection says of it. */
    String detail() {
        return Math.round(share * 100) + "% of its text stand under " + teasers + " headlines of other pages";
    }
}
