package org.mentionreport.mention;

import java.util.List;

/**
 * What finding makes of an article.
 *
 * @param mentions in the order of the text
 * @param settings alpha-3 codes of the countries the article is mostly about, sorted, at most three; empty for none
 */
public record Findings(List<Mention> mentions, List<String> settings) {}
