package org.mentionreport.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * A run that is the published report.
 *
 * @param runId its name, as in {@code 2026-11-23.1}
 * @param folder where it stands
 * @param notRemoved old runs and left-overs that were due to go and could not be removed; worth a warning
 */
public record PublishedRun(String runId, Path folder, List<Path> notRemoved) {
    public PublishedRun {
        notRemoved = List.copyOf(notRemoved);
    }
}
