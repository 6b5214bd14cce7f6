/**
 * Which articles are copies of which. Start at {@link org.mentionreport.duplicate.Duplicates}.
 */
package org.mentionreport.duplicate;
