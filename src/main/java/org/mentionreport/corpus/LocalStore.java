package org.mentionreport.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.parquet.io.LocalInputFile;

/** This machine's folders. Links are followed, loops of links survived. */
final class LocalStore implements Store {

    @Override
    public boolean exists(String path) {
        return Files.exists(Path.of(path));
    }

    @Override
    public boolean isFolder(String path) {
        return Files.isDirectory(Path.of(path));
    }

    @Override
    public boolean isLink(String path) {
        return Files.isSymbolicLink(Path.of(path));
    }

    @Override
    public List<InputFile> below(String folder, Predicate<String> isHidden) throws IOException {
        Path root = Path.of(folder);
        Collector collector = new Collector(root, isHidden);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, collector);
        return collector.files;
    }

    @Override
    public State state(String path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
        return new State(
                attributes.isRegularFile(),
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(Path.of(path));
    }

    @Override
    public org.apache.parquet.io.InputFile parquet(String path) {
        return new LocalInputFile(Path.of(path));
    }

    /** Keeps every file, and what cannot be visited. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Predicate<String> isHidden;
        private final List<InputFile> files = new ArrayList<>();

        Collector(Path root, Predicate<String> isHidden) {
            this.root = root;
            this.isHidden = isHidden;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isPassedBy =
                    !folder.equals(root) && isHidden.test(folder.getFileName().toString());
            if (isPassedBy) {
                add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            if (!(cause instanceof FileSystemLoopException)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            String source = root.relativize(file).toString().replace('\\', '/');
            files.add(new InputFile(file.toString(), source));
        }
    }
}
