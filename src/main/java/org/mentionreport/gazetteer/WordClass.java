package org.mentionreport.gazetteer;

import java.util.List;

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

    /** The classes of {@code context.csv} that are looked for, whatever names need. */
    static final List<String> OF_THE_RULES = List.of(CRIME, GROUP, MEMBER, ARMED);

    /** The classes of {@code cues.csv}. */
    static final List<String> OF_THE_CUES = List.of(
            "abroad",
            "afar",
            "agent",
            "aka",
            "and",
            "article",
            "authority",
            "based",
            "between",
            "beyond",
            "birth",
            "border",
            "born",
            "clause",
            "communism",
            "compare",
            "division",
            "event",
            "example",
            "extradition",
            "first-name",
            "forum",
            "from",
            "front",
            "function",
            "goods",
            "helped",
            "here",
            "institution",
            "justice",
            "locative",
            "operation",
            "owner",
            "pair",
            "paper",
            "party",
            "relative",
            "route",
            "say",
            "street-after",
            "street-before",
            "subordinate",
            "talks",
            "territory",
            "through",
            "title",
            "to",
            "within");

    private WordClass() {}

    /** The class that holds just one word or phrase. */
    static String ofWord(String word) {
        return "=" + word;
    }
}
