/**
 * Text as words and sentences: folding, word boundaries, word ids. Start at {@link org.mentionreport.text.Tokeniser}.
 *
 * <p>Leans on no other room, and every room may lean on it: the catalogue's names are cut into words by the same rules as
 * the articles, so that a name is found however its case, accents, quotes and hyphens are written.
 */
package org.mentionreport.text;
