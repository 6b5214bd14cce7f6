package org.mentionreport.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one run. It is filled beside the published runs, under a name that no reader looks at, and becomes one of them
 * only in {@link #publish}: forced to the disk, renamed into {@code runs/}, and last of all pointed at by {@code latest}. A run
 * that ends in any other way leaves everything published as it was.
 *
 * <p>Temporary names all start with {@code .staging-}. What a killed run left under such names is removed by the next one,
 * which holds the lock.
 */
public final class RunFolder implements AutoCloseable {
    private static final String TEMPORARY = ".staging-";
    /** Written before the rename and removed after the swap: a run it names was published only if {@code latest} says so. */
    private static final String BEING_PUBLISHED = ".publishing";

    private final Path output;
    private final Path runs;
    private final Path staging;
    private final RunId id;
    private final Latest latest;
    private State state = State.STAGED;

    private enum State {
        STAGED,
        PUBLISHED,
        ABANDONED
    }

    private RunFolder(Path output, RunId id, Latest latest) {
        this.output = output;
        this.runs = output.resolve("runs");
        this.staging = output.resolve(TEMPORARY + id);
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
        Path output = lock.output();
        Latest latest = new Latest(output, links);
        try {
            Files.createDirectories(output.resolve("runs"));
            removeLeftOvers(output, latest);
            RunFolder folder = new RunFolder(output, nextId(output.resolve("runs"), asOf), latest);
            Files.createDirectory(folder.staging);
            return folder;
        } catch (StorageException e) {
            throw e;
        } catch (IOException e) {
            throw new StorageException("write in", output, e);
        }
    }

    /** The report that is published in an output folder, empty before the first. */
    public static Optional<Path> published(Path output) throws StorageException {
        Optional<RunId> run = new Latest(output, (link, target) -> {}).run();
        return run.map(id -> output.resolve("runs").resolve(id.toString())).filter(Files::isDirectory);
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
        Path folder = runs.resolve(id.toString());
        Path marker = output.resolve(TEMPORARY + id + BEING_PUBLISHED);
        try {
            Durable.forceTree(staging);
            Files.createFile(marker);
            Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
            Durable.force(runs);
            latest.point(id, output.resolve(TEMPORARY + id + ".link"));
        } catch (IOException e) {
            takeBack(folder, marker, e);
            throw e instanceof StorageException storage ? storage : new StorageException("publish", folder, e);
        }
        state = State.PUBLISHED;
        return new PublishedRun(runId(), folder, afterwards(marker, keepRuns));
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
        removeQuietly(staging);
        return true;
    }

    @Override
    public void close() {
        abandon();
    }

    private void takeBack(Path folder, Path marker, IOException because) {
        try {
            FolderRemoval.remove(folder);
            FolderRemoval.remove(marker);
            FolderRemoval.remove(output.resolve(TEMPORARY + id + ".link"));
        } catch (IOException e) {
            because.addSuppressed(e);
        }
        abandon();
    }

    /** The report stands; whatever cannot be cleared away now is told, and is no failure of the run. */
    private List<Path> afterwards(Path marker, int keepRuns) {
        List<Path> remaining = new ArrayList<>();
        if (!removeQuietly(marker)) {
            remaining.add(marker);
        }
        try {
            List<RunId> others = ids(runs).stream()
                    .filter(run -> !run.equals(id))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (RunId old : others.subList(Math.min(others.size(), Math.max(0, keepRuns - 1)), others.size())) {
                if (!prune(old)) {
                    remaining.add(runs.resolve(old.toString()));
                }
            }
        } catch (IOException e) {
            remaining.add(runs);
        }
        return remaining;
    }

    /** Renamed first: no reader meets half a run under {@code runs/}. */
    private boolean prune(RunId old) {
        Path going = output.resolve(TEMPORARY + old + ".pruned");
        try {
            Files.move(runs.resolve(old.toString()), going, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return false;
        }
        return removeQuietly(going);
    }

    private static boolean removeQuietly(Path path) {
        try {
            FolderRemoval.remove(path);
            return true;
        } catch (IOException leftForTheNextRun) {
            return false;
        }
    }

    private static void removeLeftOvers(Path output, Latest latest) throws IOException {
        Optional<RunId> published = latest.run();
        for (Path left : entries(output)) {
            String name = left.getFileName().toString();
            if (!name.startsWith(TEMPORARY)) {
                continue;
            }
            if (name.endsWith(BEING_PUBLISHED)) {
                String run = name.substring(TEMPORARY.length(), name.length() - BEING_PUBLISHED.length());
                if (published.map(RunId::toString).filter(run::equals).isEmpty()
                        && RunId.parse(run).isPresent()) {
                    FolderRemoval.remove(output.resolve("runs").resolve(run));
                }
            }
            FolderRemoval.remove(left);
        }
    }

    private static RunId nextId(Path runs, LocalDate asOf) throws IOException {
        int last = ids(runs).stream()
                .filter(run -> run.asOf().equals(asOf))
                .mapToInt(RunId::number)
                .max()
                .orElse(0);
        return new RunId(asOf, last + 1);
    }

    private static List<RunId> ids(Path runs) throws IOException {
        return entries(runs).stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .flatMap(path -> RunId.parse(path.getFileName().toString()).stream())
                .toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
