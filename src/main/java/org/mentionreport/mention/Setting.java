package org.mentionreport.mention;

import java.util.List;

/**
 * The country or countries that an article is mostly about.
 *
 * @param countries alpha-3 codes, sorted, at most three; empty for a survey of many
 * @param evidence the words that say so
 * @param spoken whether nothing but states that speak and what is named beside say so: then a group's stated origin goes before it
 */
record Setting(List<String> countries, String evidence, boolean spoken) {
    static final Setting NONE = new Setting(List.of(), "", false);
}
