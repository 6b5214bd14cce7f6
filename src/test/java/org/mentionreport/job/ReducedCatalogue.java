package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The shipped catalogue in a folder of its own, without some groups. */
final class ReducedCatalogue {
    private static final Path SHIPPED = RealJob.PROJECT.resolve("jobs").resolve("catalogue");

    private ReducedCatalogue() {}

    /** Writes it; a group whose parent is left out has none. */
    static Path write(Path folder, Set<String> leftOut) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        keep(folder.resolve("groups.csv"), leftOut, true);
        keep(folder.resolve("names.csv"), leftOut, false);
        return folder;
    }

    private static void keep(Path file, Set<String> leftOut, boolean groups) throws IOException {
        List<String> kept = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int comma = line.indexOf(',');
            if (line.startsWith("#") || !leftOut.contains(line.substring(0, Math.max(comma, 0)))) {
                kept.add(groups ? withoutParent(line, leftOut) : line);
            }
        }
        Files.write(file, kept);
    }

    private static String withoutParent(String line, Set<String> leftOut) {
        for (String id : leftOut) {
            // Codes and ids hold no comma, so that a parent stands between two after the home country.
            boolean child = !line.startsWith("#") && line.matches(".*,[A-Z]{0,3}," + id + ",\\d*,.*");
            if (child) {
                return line.replaceFirst("(,[A-Z]{0,3},)" + id + ",", "$1,");
            }
        }
        return line;
    }
}
