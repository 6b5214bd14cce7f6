/**
 * The workbook for managers and analysts. Start at {@link org.mentionreport.report.excel.WorkbookReport}; each sheet is
 * one class. Every word that is printed stands in {@code jobs/language/report-en.csv}, listed by {@link
 * org.mentionreport.report.excel.Phrase}.
 */
package org.mentionreport.report.excel;
