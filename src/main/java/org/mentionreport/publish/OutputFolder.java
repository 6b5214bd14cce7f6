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
 * The folder that the runs stand in, with the names in it. Temporary names all start with {@code .staging-}; what a killed run
 * left under such names is removed by the next one, which holds the lock.
 */
record OutputFolder(Path path) {
    private static final String TEMPORARY = ".staging-";
    private static final String BEING_PUBLISHED = ".publishing";

    /** Where the published runs stand. */
    Path runs() {
        return path.resolve("runs");
    }

    Path run(RunId id) {
        return runs().resolve(id.toString());
    }

    /** Where a run is filled. */
    Path staging(RunId id) {
        return path.resolve(TEMPORARY + id);
    }

    /** Written before the rename and removed after the swap: a run it names was published only if {@code latest} says so. */
    Path marker(RunId id) {
        return path.resolve(TEMPORARY + id + BEING_PUBLISHED);
    }

    /** Where the link is made that then replaces {@code latest}. */
    Path link(RunId id) {
        return path.resolve(TEMPORARY + id + ".link");
    }

    /** The first free name for a run of a day. */
    RunId next(LocalDate asOf) throws IOException {
        int last = ids().stream()
                .filter(run -> run.asOf().equals(asOf))
                .mapToInt(RunId::number)
                .max()
                .orElse(0);
        return new RunId(asOf, last + 1);
    }

    void removeLeftOvers(Optional<RunId> published) throws IOException {
        for (Path left : entries(path)) {
            String name = left.getFileName().toString();
            if (!name.startsWith(TEMPORARY)) {
                continue;
            }
            if (name.endsWith(BEING_PUBLISHED)) {
                String run = name.substring(TEMPORARY.length(), name.length() - BEING_PUBLISHED.length());
                Optional<RunId> unpublished = RunId.parse(run)
                        .filter(id -> published.filter(id::equals).isEmpty());
                if (unpublished.isPresent()) {
                    FolderRemoval.remove(run(unpublished.get()));
                }
            }
            FolderRemoval.remove(left);
        }
    }

    /**
     * Removes the runs of the earliest days.
     *
     * @param published stays, and counts as one
     * @return what could not be removed
     */
    List<Path> keep(int number, RunId published) {
        List<Path> remaining = new ArrayList<>();
        try {
            List<RunId> others = ids().stream()
                    .filter(run -> !run.equals(published))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (RunId old : others.subList(Math.min(others.size(), Math.max(0, number - 1)), others.size())) {
                if (!prune(old)) {
                    remaining.add(run(old));
                }
            }
        } catch (IOException e) {
            remaining.add(runs());
        }
        return remaining;
    }

    /** Renamed first: no reader meets half a run under {@code runs/}. */
    private boolean prune(RunId old) {
        Path going = path.resolve(TEMPORARY + old + ".pruned");
        try {
            Files.move(run(old), going, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return false;
        }
        return FolderRemoval.tryRemove(going);
    }

    private List<RunId> ids() throws IOException {
        return entries(runs()).stream()
                .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                .flatMap(entry -> RunId.parse(entry.getFileName().toString()).stream())
                .toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
