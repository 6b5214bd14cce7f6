package org.mentionreport.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 sums of files, in the form that {@code sha256sum -c SHA256SUMS} reads. */
public final class Checksums {
    private static final String FILE = "SHA256SUMS";

    private Checksums() {}

    /** Writes {@code SHA256SUMS} into a folder: a line for every other file in and below it, sorted by path. */
    public static void write(Path folder) throws StorageException {
        Path file = folder.resolve(FILE);
        StringBuilder lines = new StringBuilder();
        try {
            Files.deleteIfExists(file);
            for (Map.Entry<String, String> sum : of(folder).entrySet()) {
                lines.append(sum.getValue()).append("  ").append(sum.getKey()).append('\n');
            }
            Files.writeString(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StorageException("write", file, e);
        }
    }

    /**
     * One sum for all files of a folder, their names and their bytes: the same wherever the folder stands.
     *
     * @return 64 hexadecimal digits
     */
    public static String fingerprint(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> sum : of(folder).entrySet()) {
            digest.update((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The sum of a text's UTF-8 bytes: 64 hexadecimal digits. */
    public static String fingerprint(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sums by path relative to the folder, with {@code /} on every system. */
    private static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString().replace('\\', '/'), sum(file));
            }
        }
        return sums;
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
