/**
 * The CSV files that analysts edit (catalogue and language): reading them, and saying where one is at fault. Start at
 * {@link org.mentionreport.datafile.DataFile}. Leans on no other room.
 */
package org.mentionreport.datafile;
