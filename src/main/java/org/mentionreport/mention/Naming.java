package org.mentionreport.mention;

/**
 * A place where a group is named, in word numbers.
 *
 * @param from the first word of the name
 * @param to one past its last word
 * @param end one past the last word of an apposition that repeats it, else {@code to}
 * @param inserted a demonym inside the name ("cartel mexicano de Sinaloa"), or -1
 */
record Naming(String groupId, int from, int to, int end, int inserted) {

    boolean covers(int token) {
        return from <= token && token < end;
    }
}
