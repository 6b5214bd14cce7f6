/**
 * A record becomes an article: its own text, freed from furniture, its title, publication date, language and outlet.
 *
 * <p>Start reading at {@link org.mentionreport.article.ArticleReader}. What a date, a piece of furniture or a dateline looks
 * like stands in the language folder's files, not in the code. Plain Java, no state between records.
 */
package org.mentionreport.article;
