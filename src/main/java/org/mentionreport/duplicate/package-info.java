/**
 * Which articles are copies of which. Start at {@link org.mentionreport.duplicate.Duplicates}: it looks for them in three ways, one
 * class each. What makes a near copy stands in {@code Likeness}, and is plain Java.
 */
package org.mentionreport.duplicate;
