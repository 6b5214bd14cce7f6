/**
 * The job: what was asked for on the command line and in the settings file, and how it ended. Start at {@code MentionReportJob}
 * for the commands, at {@code JobSettings} for what can be set.
 *
 * <p>Sees every other room; none sees it.
 */
package org.mentionreport.job;
