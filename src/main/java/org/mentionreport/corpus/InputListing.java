package org.mentionreport.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/**
 * Lists the files of the inputs, always in the same order.
 *
 * <p>An input is a file, a folder (read with all below it), a pattern ({@code reports/*.txt}, {@code **} for any depth) or a
 * {@code file:} address of one of these. Inside folders, names that start with a dot are skipped, and files whose names start
 * with {@code README}, which tell people what stands there; names that start with an underscore are read. A file that is
 * itself the input is read whatever its name. Links are followed, loops of links survived.
 */
public final class InputListing {

    private InputListing() {}

    /**
     * The files of all inputs.
     *
     * @param inputs as the settings give them
     * @return the files, sorted by source
     * @throws NoInputException if an input does not exist or holds no file
     */
    public static List<InputFile> list(List<String> inputs) {
        if (inputs.isEmpty()) {
            throw new NoInputException("No input was named: give a file, a folder or a pattern with --input.");
        }
        List<List<InputFile>> perInput = new ArrayList<>();
        Map<String, Integer> holders = new HashMap<>();
        for (String input : inputs) {
            List<InputFile> files = filesOf(input);
            files.forEach(file -> holders.merge(file.source(), 1, Integer::sum));
            perInput.add(files);
        }
        List<InputFile> all = new ArrayList<>();
        for (int number = 1; number <= perInput.size(); number++) {
            for (InputFile file : perInput.get(number - 1)) {
                boolean shared = holders.get(file.source()) > 1;
                all.add(shared ? new InputFile(file.path(), number + "/" + file.source()) : file);
            }
        }
        all.sort(Comparator.comparing(InputFile::source).thenComparing(InputFile::path));
        return List.copyOf(all);
    }

    private static List<InputFile> filesOf(String input) {
        Path path = pathOf(input);
        if (path != null && Files.isDirectory(path)) {
            return some(input, below(path, path, null));
        }
        if (path != null && Files.exists(path)) {
            return List.of(new InputFile(path.toString(), path.getFileName().toString()));
        }
        if (isPattern(input)) {
            return some(input, matching(input));
        }
        throw new NoInputException("The input " + input
                + " does not exist. Check its path on the command line, or under input in the settings.");
    }

    private static List<InputFile> some(String input, List<InputFile> files) {
        if (files.isEmpty()) {
            throw new NoInputException(
                    "There is no file in the input " + input
                            + " (names that start with a dot or README are skipped). Put articles there or name another input.");
        }
        return files;
    }

    private static Path pathOf(String input) {
        try {
            if (input.startsWith("file:")) {
                return Path.of(URI.create(input).getPath());
            }
            return Path.of(input);
        } catch (IllegalArgumentException notAPath) {
            if (isPattern(input)) {
                return null;
            }
            throw new NoInputException("The input " + input + " is not a path that this system can read.", notAPath);
        }
    }

    private static boolean isPattern(String input) {
        return input.chars().anyMatch(character -> "*?[{".indexOf(character) >= 0);
    }

    /** A pattern's fixed part is the folder that its sources are relative to. */
    private static List<InputFile> matching(String input) {
        String pattern = input.startsWith("file:") ? input.replaceFirst("^file:(//)?", "") : input;
        int firstWild = 0;
        while ("*?[{".indexOf(pattern.charAt(firstWild)) < 0) {
            firstWild++;
        }
        int slash = pattern.lastIndexOf('/', firstWild);
        Path root = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        String rest = pattern.substring(slash + 1);
        if (!Files.isDirectory(root)) {
            throw new NoInputException("The folder " + root + " of the pattern " + input + " does not exist.");
        }
        try {
            return below(root, root, FileSystems.getDefault().getPathMatcher("glob:" + rest));
        } catch (InvalidPathException | PatternSyntaxException wrong) {
            throw new NoInputException("The pattern " + input + " cannot be read: " + wrong.getMessage(), wrong);
        }
    }

    private static List<InputFile> below(Path root, Path start, PathMatcher matcher) {
        List<InputFile> files = new ArrayList<>();
        Collector collector = new Collector(root, matcher, files);
        try {
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }

    /** Keeps every file; what cannot be visited stays in the list, so that reading it says why. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final PathMatcher matcher;
        private final List<InputFile> files;

        Collector(Path root, PathMatcher matcher, List<InputFile> files) {
            this.root = root;
            this.matcher = matcher;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isSkipped(file)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            if (!(cause instanceof FileSystemLoopException) && !isSkipped(file)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            Path relative = root.relativize(file);
            if (matcher == null || matcher.matches(relative)) {
                files.add(new InputFile(file.toString(), relative.toString().replace('\\', '/')));
            }
        }

        private static boolean isSkipped(Path file) {
            return isHidden(file) || file.getFileName().toString().startsWith("README");
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
