/**
 * What analysts overrule takes the place of what was found. Start at {@link org.mentionreport.correction.CorrectedArticles}.
 *
 * <p>Facts stay as they were found; articles are corrected before they are counted. Plain Java.
 */
package org.mentionreport.correction;
