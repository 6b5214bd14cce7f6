/**
 * The research: finding the names of groups in an article and settling in which countries the text places each. Plain Java;
 * start at {@link org.mentionreport.mention.MentionFinder}.
 */
package org.mentionreport.mention;
