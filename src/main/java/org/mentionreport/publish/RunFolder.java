package org.mentionreport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder of one run. It is filled beside the published runs, under a name that no reader looks at, and becomes one of them
 * only in {@link #publish}: forced to the disk, renamed into {@code runs/}, and last of all pointed at by {@code latest}. A run
 * that ends in any other way leaves everything published as it was.
 */
public final class RunFolder implements AutoCloseable {
    private final OutputFolder output;
    private final Path staging;
    private final RunId id;
    private final Latest latest;
    private State state = State.STAGED;

    private enum State {
        STAGED,
        PUBLISHED,
        ABANDONED
    }

    private RunFolder(OutputFolder output, RunId id, Latest latest) {
        this.output = output;
        this.staging = output.staging(id);
        this.id = id;
        this.latest = latest;
    }

    /**
     * Removes what killed runs left, and makes an empty folder for this one.
     *
     * @param lock held until the run has ended
     * @param asOf the day that names the run
     */
    public static RunFolder stage(RunLock lock, LocalDate asOf) throws StorageException {
        return stage(lock, asOf, (link, target) -> Files.createSymbolicLink(link, target));
    }

    static RunFolder stage(RunLock lock, LocalDate asOf, Latest.LinkMaker links) throws StorageException {
        OutputFolder output = new OutputFolder(lock.output());
        Latest latest = new Latest(output.path(), links);
        try {
            Files.createDirectories(output.runs());
            output.removeLeftOvers(latest.run());
            RunFolder folder = new RunFolder(output, output.next(asOf), latest);
            Files.createDirectory(folder.staging);
            return folder;
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw new StorageException("write in", output.path(), e);
        }
    }

    /** The report that is published in an output folder, empty before the first. */
    public static Optional<Path> published(Path output) throws StorageException {
        Optional<RunId> run = new Latest(output, (link, target) -> {}).run();
        return run.map(new OutputFolder(output)::run).filter(Files::isDirectory);
    }

    /** The run's name, as in {@code 2026-11-23.1}. */
    public String runId() {
        return id.toString();
    }

    /** Where the run's files are written. */
    public Path path() {
        return staging;
    }

    /**
     * Makes this run the published report.
     *
     * @param keepRuns how many runs to keep, this one included; the oldest others are removed once it is published
     * @return where the report stands
     * @throws StorageException if it could not be published; nothing has changed then
     */
    public synchronized PublishedRun publish(int keepRuns) throws StorageException {
        if (state != State.STAGED) {
            throw new IllegalStateException("The run " + id + " has ended: " + state);
        }
        Path folder = output.run(id);
        try {
            Durable.forceTree(staging);
            Files.createFile(output.marker(id));
            Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
            Durable.force(output.runs());
            latest.point(id, output.link(id));
        } catch (IOException e) {
            takeBack(e);
            throw e instanceof StorageException storage ? storage : new StorageException("publish", folder, e);
        }
        state = State.PUBLISHED;
        return new PublishedRun(runId(), folder, clearAway(keepRuns));
    }

    /**
     * Ends the run without publishing it and removes its files. May be called from another thread, while the run goes on.
     *
     * @return false if it was too late: the run is published
     */
    public synchronized boolean abandon() {
        if (state == State.PUBLISHED) {
            return false;
        }
        state = State.ABANDONED;
        FolderRemoval.tryRemove(staging);
        return true;
    }

    @Override
    public void close() {
        abandon();
    }

    private void takeBack(IOException because) {
        try {
            FolderRemoval.remove(output.run(id));
            FolderRemoval.remove(output.marker(id));
            FolderRemoval.remove(output.link(id));
        } catch (IOException e) {
            because.addSuppressed(e);
        }
        abandon();
    }

    /** The report stands; what cannot be cleared away is told, and is no failure of the run. */
    private List<Path> clearAway(int keepRuns) {
        List<Path> remaining = new ArrayList<>();
        if (!FolderRemoval.tryRemove(output.marker(id))) {
            remaining.add(output.marker(id));
        }
        remaining.addAll(output.keep(keepRuns, id));
        return remaining;
    }
}
