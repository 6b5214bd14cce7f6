package org.mentionreport.job;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentionreport.datafile.Fault;

/**
 * A file that an option names for a command to write.
 *
 * @param option the option
 * @param path the file
 */
record OutputFile(String option, Path path) {

    /**
     * Opens it.
     *
     * @param inputs files that the command reads, which it must never overwrite
     * @throws SettingsException if the option cannot be meant
     */
    Writer open(List<Path> inputs) throws SettingsException, IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw fault(path + " is a folder", "Name a file in it");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw fault("there is no folder " + folder, "Create it, or name a file elsewhere");
        }
        for (Path input : inputs) {
            if (Files.exists(path) && Files.isSameFile(path, input)) {
                throw fault(path + " is what is to be read", "Name another file");
            }
        }
        return Files.newBufferedWriter(path);
    }

    private SettingsException fault(String what, String cure) {
        return new SettingsException(List.of(new Fault(option, 0, what, cure)));
    }
}
