package org.mentionreport.job;

/**
 * How a run is to go about it; nothing here bears on the report.
 *
 * @param dryRun say what would be done, and do nothing
 * @param waits wait for a run that holds the lock
 * @param quiet print only the last line
 */
record RunOptions(boolean dryRun, boolean waits, boolean quiet) {}
