/**
 * One document explained: its text kept and dropped, every mention, its countries, and what settled them. Start at
 * {@link org.mentionreport.report.explain.Explainer}, which two classes are: one writes plain text, one a page.
 */
package org.mentionreport.report.explain;
