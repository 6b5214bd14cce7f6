package org.mentionreport.candidate;

/**
 * A capitalised name in a sentence, in word numbers.
 *
 * @param start its first word with what was cut off in front of the name
 * @param from the first word of the name
 * @param to one past its last word
 * @param head whether it holds a head noun
 * @param acronym the acronym in brackets behind it, or -1
 */
record NameRun(int start, int from, int to, Head head, int acronym) {

    /** What head noun a name holds. */
    enum Head {
        NONE,
        SOFT,
        SURE
    }

    boolean headed() {
        return head != Head.NONE;
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }
}
