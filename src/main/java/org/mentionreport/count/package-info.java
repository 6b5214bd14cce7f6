/**
 * Facts become counts. Start at {@link org.mentionreport.count.Counting}, which gives {@link org.mentionreport.count.Counts}.
 */
package org.mentionreport.count;
