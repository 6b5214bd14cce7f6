package org.mentionreport.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of a folder, to be compared and copied. */
final class Tree {

    private Tree() {}

    /** What every file holds and every link points at, by path: equal only for folders of the same bytes. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                contents.put(folder.relativize(entry).toString(), content(entry));
            }
        }
        return contents;
    }

    private static String content(Path entry) throws IOException {
        if (Files.isSymbolicLink(entry)) {
            return "-> " + Files.readSymbolicLink(entry);
        }
        return Files.isDirectory(entry) ? "folder" : sum(Files.readAllBytes(entry));
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Copies files and folders, one after the other in an order of their paths. */
    static void copy(Path from, Path to, Comparator<Path> order) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.walk(from)) {
            files = entries.filter(Files::isRegularFile).sorted(order).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
