package org.mentionreport.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** A file system that Hadoop knows by the scheme of the address. */
final class HadoopStore implements Store {
    private final Configuration settings;

    HadoopStore(Configuration settings) {
        this.settings = settings;
    }

    @Override
    public boolean exists(String path) throws IOException {
        Path place = new Path(path);
        return system(place).exists(place);
    }

    @Override
    public boolean isFolder(String path) throws IOException {
        return exists(path) && status(path).isDirectory();
    }

    @Override
    public boolean isLink(String path) {
        return false;
    }

    @Override
    public List<InputFile> below(String folder, Predicate<String> isHidden) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Deque<InputFile> folders = new ArrayDeque<>(List.of(new InputFile(folder, "")));
        while (!folders.isEmpty()) {
            InputFile next = folders.pop();
            for (FileStatus status : listed(next, files)) {
                String name = status.getPath().getName();
                String source = next.source().isEmpty() ? name : next.source() + "/" + name;
                InputFile found = new InputFile(status.getPath().toString(), source);
                if (!status.isDirectory() || isHidden.test(name)) {
                    files.add(found);
                } else {
                    folders.push(found);
                }
            }
        }
        return files;
    }

    /** What stands in a folder; one below the first that cannot be opened is itself a file to be read. */
    private FileStatus[] listed(InputFile folder, List<InputFile> files) throws IOException {
        Path place = new Path(folder.path());
        try {
            return system(place).listStatus(place);
        } catch (IOException closed) {
            if (folder.source().isEmpty()) {
                throw closed;
            }
            files.add(folder);
            return new FileStatus[0];
        }
    }

    @Override
    public State state(String path) throws IOException {
        FileStatus status = status(path);
        return new State(status.isFile(), status.getLen(), status.getModificationTime());
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path place = new Path(path);
        try {
            return system(place).open(place);
        } catch (FileNotFoundException absent) {
            throw vanished(path, absent);
        }
    }

    @Override
    public org.apache.parquet.io.InputFile parquet(String path) throws IOException {
        return HadoopInputFile.fromPath(new Path(path), settings);
    }

    private FileStatus status(String path) throws IOException {
        Path place = new Path(path);
        try {
            return system(place).getFileStatus(place);
        } catch (FileNotFoundException absent) {
            throw vanished(path, absent);
        }
    }

    /** Hadoop says in exceptions of many kinds that it has no class for a scheme, or finds no host. */
    private FileSystem system(Path place) throws IOException {
        try {
            return place.getFileSystem(settings);
        } catch (RuntimeException unknown) {
            throw new IOException(unknown.getMessage(), unknown);
        }
    }

    private static NoSuchFileException vanished(String path, FileNotFoundException absent) {
        NoSuchFileException vanished = new NoSuchFileException(path);
        vanished.initCause(absent);
        return vanished;
    }
}
