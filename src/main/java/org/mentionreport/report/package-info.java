/**
 * Counts and facts become files. Start reading at {@link org.mentionreport.report.ReportSource}, which says what a report
 * is made from; {@link org.mentionreport.report.csv.CsvReport} and {@link org.mentionreport.report.excel.WorkbookReport}
 * are the two that are made.
 *
 * <p>Plain Java, fed by iterators: nothing held in memory grows with the corpus.
 */
package org.mentionreport.report;
