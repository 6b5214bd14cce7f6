package org.mentionreport.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Which run is the published one: the link {@code latest}, or the file {@code CURRENT} with the same text where the storage
 * knows no links. Either is replaced in one step, so that a reader finds the old report or the new one.
 */
final class Latest {
    private final Path output;
    private final Path link;
    private final Path file;
    private final LinkMaker links;

    /** Creates a link; in tests, a storage that has none. */
    interface LinkMaker {
        void link(Path link, Path target) throws IOException;
    }

    Latest(Path output, LinkMaker links) {
        this.output = output;
        this.link = output.resolve("latest");
        this.file = output.resolve("CURRENT");
        this.links = links;
    }

    /** The published run, empty before the first. */
    Optional<RunId> run() throws StorageException {
        try {
            if (Files.isSymbolicLink(link)) {
                return idIn(Files.readSymbolicLink(link).getFileName().toString());
            }
            if (Files.exists(file)) {
                return idIn(
                        Path.of(Files.readString(file).strip()).getFileName().toString());
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new StorageException("read", Files.isSymbolicLink(link) ? link : file, e);
        }
    }

    private static Optional<RunId> idIn(String name) {
        return RunId.parse(name);
    }

    /**
     * Makes a run the published one.
     *
     * @param temporary a free name beside the link
     */
    void point(RunId run, Path temporary) throws StorageException {
        Path target = Path.of("runs", run.toString());
        try {
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
                throw new FileAlreadyExistsException(link.toString());
            }
            if (makeLink(temporary, target)) {
                Files.move(temporary, link, StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(file);
            } else {
                Files.writeString(temporary, target.toString().replace('\\', '/') + "\n", StandardCharsets.UTF_8);
                Durable.force(temporary);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
            Durable.force(output);
        } catch (IOException e) {
            throw new StorageException("replace", link, e);
        }
    }

    /** False where the storage has no links. One that has had them, is full or refuses everything is at fault instead. */
    private boolean makeLink(Path temporary, Path target) throws IOException {
        try {
            links.link(temporary, target);
            return true;
        } catch (UnsupportedOperationException noLinks) {
            return false;
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            if (StorageFault.is(e) || Files.isSymbolicLink(link)) {
                throw e;
            }
            return false;
        }
    }
}
