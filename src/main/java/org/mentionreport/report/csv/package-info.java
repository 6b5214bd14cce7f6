/**
 * The CSV files for data teams. Start at {@link org.mentionreport.report.csv.CsvReport}; each table is one class that
 * says its columns in order, so that a new column is one new line there.
 */
package org.mentionreport.report.csv;
