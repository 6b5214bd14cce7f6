/**
 * Scores what the job finds against labels that people made. Start at {@link org.mentionreport.evaluate.Evaluation}.
 */
package org.mentionreport.evaluate;
