/**
 * Names that look like a group's and are not in the catalogue: what one article shows of them. Plain Java; start at
 * {@link org.mentionreport.candidate.CandidateFinder}.
 */
package org.mentionreport.candidate;
