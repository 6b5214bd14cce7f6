package org.mentionreport.datafile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a data file.
 *
 * @param file as the user would open it
 * @param line where the row begins, from 1
 * @param cells by column
 */
public record Row(String file, int line, Map<String, String> cells) {

    /** A cell without the blanks around it. */
    public String get(String column) {
        return cells.get(column).strip();
    }

    /** The values of a cell that holds several, divided by semicolons. */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split(";", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The name of the file, without its folder. */
    public String fileName() {
        return Path.of(file).getFileName().toString();
    }

    public Fault fault(String what, String cure) {
        return new Fault(file, line, what, cure);
    }
}
