/** Counts how often news articles name criminal groups. Start reading at {@code job.MentionReportPipeline}. */
package org.mentionreport;
