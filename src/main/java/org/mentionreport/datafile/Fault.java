package org.mentionreport.datafile;

/**
 * Something wrong in a file that an analyst edits.
 *
 * @param file as the user would open it
 * @param line from 1; 0 where the whole file is meant
 * @param what what is wrong, with the value
 * @param cure what would be right
 */
public record Fault(String file, int line, String what, String cure) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + ". " + cure;
    }
}
