package org.mentionreport.gazetteer;

/**
 * The classes of words that rules look for. {@code context.csv} and {@code cues.csv} say which words each holds; a single word
 * that a name needs is a class of its own.
 */
public final class WordClass {
    /** Words that show a text is on crime. */
    public static final String CRIME = "crime";
    /** Nouns for a group. */
    public static final String GROUP = "group";
    /** Nouns for a member of a group. */
    public static final String MEMBER = "member";
    /** Words that show the armed activity of a guerrilla. */
    public static final String ARMED = "armed";

    private WordClass() {}

    /** The class that holds just one word or phrase. */
    static String ofWord(String word) {
        return "=" + word;
    }
}
