/**
 * Scores what the job finds against labels that people made. Start at {@link org.mentionreport.evaluate.Evaluation}, and at
 * {@link org.mentionreport.evaluate.Comparison} for what changed since an earlier run.
 */
package org.mentionreport.evaluate;
