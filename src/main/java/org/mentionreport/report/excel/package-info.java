/** The workbook for managers and analysts. */
package org.mentionreport.report.excel;
