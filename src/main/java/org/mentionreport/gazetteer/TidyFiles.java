package org.mentionreport.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.mentionreport.datafile.DataFile;
import org.mentionreport.datafile.Fault;
import org.mentionreport.datafile.Rows;

/**
 * Reads the files of a folder, most of whose cells are names and codes, and remembers those of which rows were lost.
 *
 * @param folder where the files stand
 * @param faults what is wrong is added here
 * @param cut the names of the files of which rows were lost
 */
record TidyFiles(Path folder, List<Fault> faults, Set<String> cut) {

    Rows rows(String file, List<String> columns) {
        return remembered(file, DataFile.readTidy(folder, file, columns, faults));
    }

    /** The rows of a file whose cells may be sentences, with a blank at their edge. */
    Rows rowsOfTexts(String file, List<String> columns) {
        return remembered(file, DataFile.read(folder, file, columns, faults));
    }

    private Rows remembered(String file, Rows rows) {
        if (!rows.whole()) {
            cut.add(file);
        }
        return rows;
    }

    /** Whether all rows of a file that was read are there: what a cut one seems to lack is no fault of another. */
    boolean isWhole(String file) {
        return !cut.contains(file);
    }
}
