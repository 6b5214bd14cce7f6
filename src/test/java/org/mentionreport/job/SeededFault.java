package org.mentionreport.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Changes the files of a copied catalogue as a few lines say. A line alone names the file; then {@code - old} and {@code + new}
 * put one text in the place of another, {@code + row} alone adds a row at the end, {@code - row} alone takes out the lines that
 * begin so, and {@code !} does something to the whole file. {@code \u200b} is that character, {@code \n} the end of a line.
 */
final class SeededFault {
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final List<Path> folders;

    /** @param folders where the files stand */
    SeededFault(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    void seed(String change) throws IOException {
        Path file = null;
        String old = "";
        for (String line : change.lines().toList()) {
            if (!old.isEmpty() && !line.startsWith("+ ")) {
                removeLines(file, old);
                old = "";
            }
            if (line.startsWith("- ")) {
                old = written(line.substring(2));
            } else if (line.startsWith("+ ") && old.isEmpty()) {
                Files.writeString(file, Files.readString(file) + written(line.substring(2)) + "\n");
            } else if (line.startsWith("+ ")) {
                replace(file, old, written(line.substring(2)));
                old = "";
            } else if (line.startsWith("! ")) {
                wholeFile(file, line.substring(2));
            } else {
                file = file(line);
            }
        }
        if (!old.isEmpty()) {
            removeLines(file, old);
        }
    }

    /** The path of a file by its name. */
    Path file(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(path -> !name.isBlank() && Files.exists(path))
                .findFirst()
                .orElse(folders.get(0).resolve(name));
    }

    private static String written(String text) {
        return CHARACTER
                .matcher(text.replace("\\n", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static void replace(Path file, String old, String text) throws IOException {
        String content = Files.readString(file);
        int at = content.indexOf(old);
        assertThat(at).as("'%s' stands in %s", old, file).isNotNegative();
        Files.writeString(file, content.substring(0, at) + text + content.substring(at + old.length()));
    }

    private static void removeLines(Path file, String beginning) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> kept =
                lines.stream().filter(line -> !line.startsWith(beginning)).toList();
        assertThat(kept).as("lines of %s that begin with '%s'", file, beginning).hasSizeLessThan(lines.size());
        Files.write(file, kept);
    }

    private static void wholeFile(Path file, String what) throws IOException {
        switch (what) {
            case "not UTF-8" -> Files.write(file, Files.readString(file).getBytes(ISO_8859_1));
            case "empty" -> Files.write(file, new byte[0]);
            case "missing" -> Files.delete(file);
            case "semicolons" -> {
                String content = Files.readString(file);
                int header = content.startsWith("#") ? content.lastIndexOf("\n#") : 0;
                int from = content.indexOf('\n', header + 1) + 1;
                Files.writeString(
                        file,
                        content.substring(0, from) + content.substring(from).replace(',', ';'),
                        UTF_8);
            }
            case "CRLF" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            default -> throw new AssertionError("no such change: " + what);
        }
    }
}
