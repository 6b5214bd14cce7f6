package org.mentionreport.corpus;

import java.util.List;

/**
 * The files of all inputs.
 *
 * @param files in the order in which they are read
 * @param passedBy how many files and whole folders beside them are not read because of their names
 */
public record ListedFiles(List<InputFile> files, long passedBy) {

    public ListedFiles {
        files = List.copyOf(files);
    }
}
