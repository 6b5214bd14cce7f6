/**
 * Listing, opening and framing what is to be read: records as they stand in their source, or the reason why there is none.
 *
 * <p>Start reading at {@link org.mentionreport.corpus.InputListing} and {@link org.mentionreport.corpus.RecordReader}. To add
 * a format, write one {@code RecordFormat} and name it in {@code FormatChoice}. Nothing here judges what an article is; nothing
 * that stands in a file makes the reader throw.
 */
package org.mentionreport.corpus;
