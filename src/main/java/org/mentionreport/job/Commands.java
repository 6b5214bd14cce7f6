package org.mentionreport.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the commands do once it is clear what was asked for. What they throw becomes an exit code in {@link Failure}; a command
 * that returns has succeeded.
 */
interface Commands {

    /** Reads, counts and publishes. */
    void run(JobSettings settings, RunOptions options) throws Exception;

    /** Reads the catalogue and throws if it is at fault; the settings are checked already. */
    void check(JobSettings settings) throws Exception;

    /** Prints what the job reads of these files and folders, one line of JSON a record. */
    void extract(JobSettings settings, List<Path> paths) throws Exception;

    /**
     * Prints what was found in one document, and why.
     *
     * @param html where to write it as a page as well
     */
    void explain(JobSettings settings, Path document, Optional<Path> html) throws Exception;

    /** Prints lines that stand in many pages of a site, as rows of the furniture file. */
    void furniture(JobSettings settings, List<Path> paths) throws Exception;

    /** Scores what the job finds against labels. */
    void evaluate(JobSettings settings, EvaluateOptions options) throws Exception;
}
